import type { ConversationPoint } from "../ConversationReport";
import type { HeldRow } from "./HeldRow";
import type { MeasuringQuestion } from "./MeasuringQuestion";
import { subjectOfPoint } from "./openRows";
import type { EarlierPoint, PointsByYear } from "./pointsByYear";
import type { ReasonToTalk } from "./ReasonToTalk";
import { notesOfPoint } from "./talkNotes";

export interface HeldRows {
  readonly reasons: readonly HeldRow<ReasonToTalk>[];
  readonly questions: readonly HeldRow<MeasuringQuestion>[];
}

export interface PointsLeft {
  readonly now: readonly ConversationPoint[];
  readonly earlier: readonly EarlierPoint[];
}

type AnyHeldRow = HeldRow<ReasonToTalk> | HeldRow<MeasuringQuestion>;

/**
 * Hangs what people said on the rows that it is about.
 *
 * @returns  the points that are about no row
 */
export function hangPoints(rows: HeldRows, points: PointsByYear): PointsLeft {
  const rowsOf = rowsBySubject(rows);
  const now = points.now.filter((point) => {
    const found = rowsOf(point);
    for (const row of found) row.now.push(notesOfPoint(point, "interpretations"));
    return found.length === 0;
  });
  const earlier = points.earlier.filter(({ point, source }) => {
    const found = rowsOf(point);
    for (const row of found) row.earlier.push(notesOfPoint(point, source));
    return found.length === 0;
  });
  return { now, earlier };
}

/**
 * A point about a goal is taken to explain the verdicts on its indicators; where there are none, the other reasons, and
 * where there are none of those either, the questions.
 */
function rowsBySubject({
  reasons,
  questions,
}: HeldRows): (point: ConversationPoint) => readonly AnyHeldRow[] {
  const verdicts = indexed(reasons.filter(({ isAboutIndicator }) => isAboutIndicator));
  const otherReasons = indexed(reasons.filter(({ isAboutIndicator }) => !isAboutIndicator));
  const asked = indexed(questions);
  return (point) => {
    const subject = subjectOfPoint(point);
    if (subject === null) return [];
    const found = [verdicts, otherReasons, asked].map((index) => index.get(subject) ?? []);
    if (point.about?.kind === "goal") return found.find((rows) => rows.length > 0) ?? [];
    return found.flat();
  };
}

function indexed(rows: readonly AnyHeldRow[]): Map<string, AnyHeldRow[]> {
  const index = new Map<string, AnyHeldRow[]>();
  for (const row of rows) {
    for (const subject of new Set(row.subjects)) {
      const known = index.get(subject);
      if (known === undefined) index.set(subject, [row]);
      else known.push(row);
    }
  }
  return index;
}
