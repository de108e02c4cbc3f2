import type { Talk } from "../../../../report/conversation/Talk";
import type { NoteWords } from "../../../../text/AgendaPageWords";
import { runOn } from "../../../../text/runOn";
import type { TableCell } from "../../ReportDocument";

/** What was said of a row; blank to write in where nobody said anything this year. */
export function saidCell({ now, earlier }: Talk, words: NoteWords): TableCell {
  return noteCell(now.map(words.said), earlier.map(words.saidEarlier));
}

/** What was agreed about a row, by whom and for when; blank to write in where nothing was agreed this year. */
export function agreedCell({ now, earlier }: Talk, words: NoteWords): TableCell {
  return noteCell(now.map(words.agreed), earlier.map(words.agreedEarlier));
}

/** What was said and agreed together, where there is one column for both; room to write where nothing was agreed this year. */
export function talkCell({ now, earlier }: Talk, words: NoteWords): TableCell {
  const agreedNow = now.map(words.agreedBeside);
  const text = runOn([
    ...now.map(words.said),
    ...agreedNow,
    ...earlier.flatMap((notes) => [words.saidEarlier(notes), words.agreedEarlier(notes)]),
  ]);
  return runOn(agreedNow) === "" ? { text, writeHere: true } : { text };
}

/**
 * Everything that was said elsewhere or before: for beside the columns in which people write, so that they need not be filled
 * in again. Not what stands in those columns themselves.
 */
export function saidBefore({ now, earlier }: Talk, words: NoteWords): string | null {
  const elsewhere = now.filter(({ source }) => source !== "agenda");
  const all = [
    ...elsewhere.flatMap((notes) => [words.said(notes), words.agreedBeside(notes)]),
    ...earlier.flatMap((notes) => [words.saidEarlier(notes), words.agreedEarlier(notes)]),
  ];
  return runOn(all) || null;
}

function noteCell(
  now: readonly ReturnType<NoteWords["said"]>[],
  earlier: readonly ReturnType<NoteWords["said"]>[],
): TableCell {
  const saidNow = runOn(now);
  const text = runOn([saidNow, ...earlier]);
  return saidNow === "" ? { text, writeHere: true } : { text };
}
