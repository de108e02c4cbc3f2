import type { ConversationPoint } from "../ConversationReport";
import { groupedBy } from "./groupedBy";
import type { GoalName } from "./GoalName";
import type { PointsLeft } from "./hangPoints";
import type { HeldRow } from "./HeldRow";
import { openRow, subjectOfPoint } from "./openRows";
import type { ReasonToTalk } from "./ReasonToTalk";
import type { RowKeys } from "./RowKeys";
import { notesOfPoint } from "./talkNotes";

/**
 * The points that are about no row of this year and that nobody closed: one row a topic, with the latest of its points.
 * A topic of which every point of a later year is finished is closed, whatever was open before (`pointsByYear`).
 *
 * @param isClosed  whether the row with this key was closed in the agenda
 * @param goalOf    on whose page a point is told
 */
export function stillOpen(
  { now, earlier }: PointsLeft,
  keys: RowKeys,
  isClosed: (key: string) => boolean,
  goalOf: (point: ConversationPoint) => GoalName | null,
): HeldRow<ReasonToTalk>[] {
  const topicOf = (point: ConversationPoint): string => subjectOfPoint(point) ?? `row ${String(point.row)}`;
  const thisYear = groupedBy(now, topicOf);
  const before = groupedBy(earlier, ({ point }) => topicOf(point));
  const rows: HeldRow<ReasonToTalk>[] = [];
  const told = new Set<string>();
  for (const [topic, points] of before) {
    const said = thisYear.get(topic) ?? [];
    const latest = latestOf(points.map(({ point }) => point).filter(({ isOpen }) => isOpen));
    if (latest === null) continue;
    told.add(topic);
    const row = openRow(latest, keys.give("open", [latest.year, latest.topic]), goalOf(latest));
    if (isClosed(row.row.key)) continue;
    row.now.push(...said.map((point) => notesOfPoint(point, "interpretations")));
    row.earlier.push(...points.map(({ point, source }) => notesOfPoint(point, source)));
    rows.push(row);
  }
  for (const point of now) {
    if (!isOnAgendaAlone(point) || told.has(topicOf(point))) continue;
    const row = openRow(point, keys.give("open", [point.year, point.topic]), null);
    if (isClosed(row.row.key)) continue;
    row.now.push(notesOfPoint(point, "interpretations"));
    row.earlier.push(...(before.get(topicOf(point)) ?? []).map((one) => notesOfPoint(one.point, one.source)));
    rows.push(row);
  }
  return rows;
}

/** What people brought up themselves, and that has no other place in the report. */
function isOnAgendaAlone({ isOpen, about, development, consequence }: ConversationPoint): boolean {
  return isOpen && about === null && development === null && consequence === null;
}

function latestOf(points: readonly ConversationPoint[]): ConversationPoint | null {
  return points.reduce<ConversationPoint | null>(
    (latest, point) => ((point.year ?? 0) >= (latest?.year ?? 0) ? point : latest),
    null,
  );
}
