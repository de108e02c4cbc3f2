import type { Talk, TalkNotes } from "./Talk";

/** A row while what was said of it is still being gathered; `now` and `earlier` are the lists of its talk. */
export interface HeldRow<Row extends { readonly key: string; readonly talk: Talk }> {
  readonly row: Row;
  /** What it is about (`subjectOf`), for the points of the conversation that name it. */
  readonly subjects: readonly string[];
  readonly isAboutIndicator: boolean;
  readonly now: TalkNotes[];
  readonly earlier: TalkNotes[];
}

/** Holds a row that is made with an empty talk. */
export function heldRow<Row extends { readonly key: string; readonly talk: Talk }>(
  make: (talk: Talk) => Row,
  subjects: readonly (string | null)[],
  isAboutIndicator = false,
): HeldRow<Row> {
  const now: TalkNotes[] = [];
  const earlier: TalkNotes[] = [];
  return {
    row: make({ now, earlier }),
    subjects: subjects.filter((subject) => subject !== null),
    isAboutIndicator,
    now,
    earlier,
  };
}
