import type { DatePair } from "../datesOfTrajectories";
import { callBackDates, datedCase, dayOfRecord, intakeDates, stayDates } from "../datesOfTrajectories";
import type { Occurrence } from "../findings";
import type { FoundTable } from "../records";
import type { TrajectoryRow } from "../records/trajectoryRecords";
import { template } from "../template";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

const { fields } = template.trajectories;
const pairs = [callBackDates, intakeDates, stayDates] as const;
const beginnings = ["reported", "start"] as const;

/** T03: what comes first has the earlier date, and nothing began after the day on which we look back. */
export const datesInOrder: Check = ({ records: { trajectories: table, assignment } }) => {
  if (table === null) return [];
  return table.rows.flatMap((row) => [
    ...pairs.flatMap((pair) => wrongPair(table, row, pair)),
    ...afterReference(table, row, assignment.referenceDate),
  ]);
};

function wrongPair(table: FoundTable<TrajectoryRow>, row: TrajectoryRow, pair: DatePair): Occurrence[] {
  const found = datedCase(row, pair, null);
  if (found.kind !== "left-out" || found.problem === "unknown") return [];
  const { begin, end } = pair;
  const column = fields[end].header;
  const first = fields[begin].header;
  const seen = { table: "trajectories", place: placeOf(table, row.row, end), group: end } as const;
  if (found.problem === "begin-missing") {
    if (isSaidByPairBefore(table, row, pair)) return [];
    return [{ cause: "earlier-date-missing", facts: { column, missing: first }, ...seen }];
  }
  const days = dayOfRecord(row[begin] ?? "") - dayOfRecord(row[end] ?? "");
  return [{ cause: "dates-reversed", facts: { column, after: first, days }, ...seen }];
}

/** Without the column of the beginning, the first date that leans on it says so. */
function isSaidByPairBefore(
  { columns }: FoundTable<TrajectoryRow>,
  row: TrajectoryRow,
  pair: DatePair,
): boolean {
  if (columns[pair.begin] !== undefined) return false;
  const before = pairs.slice(0, pairs.indexOf(pair));
  return before.some(({ begin, end }) => begin === pair.begin && row[end] !== null);
}

function afterReference(
  table: FoundTable<TrajectoryRow>,
  row: TrajectoryRow,
  referenceDate: string | null,
): Occurrence[] {
  if (referenceDate === null) return [];
  return beginnings
    .filter((field) => (row[field] ?? "") > referenceDate)
    .map((field) => ({
      cause: "date-after-reference",
      table: "trajectories",
      place: placeOf(table, row.row, field),
      facts: { column: fields[field].header, referenceDate },
      group: field,
    }));
}
