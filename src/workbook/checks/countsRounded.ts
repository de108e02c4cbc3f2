import type { Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { FoundTable } from "../records";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/** Of ten counts one in ten million times all are multiples of five by chance. */
const fewestCounts = 10;
const smallestCount = 30;
const multiples = [100, 10, 5] as const;

/** B10: counts that are all round were rounded or estimated; ten or more of at least 30. */
export const countsRounded: Check = ({ records: { activities, spread } }) => [
  ...roundedIn("activities", activities),
  ...roundedIn("spread", spread),
];

interface CountedRow {
  readonly row: number;
  readonly count: number | null;
}

function roundedIn(table: TableKey, found: FoundTable<CountedRow> | null): Occurrence[] {
  const counted = (found?.rows ?? []).filter(({ count }) => (count ?? 0) >= smallestCount);
  const [first] = counted;
  if (found === null || first === undefined || counted.length < fewestCounts) return [];
  const multiple = multiples.find((one) => counted.every(({ count }) => (count ?? 0) % one === 0));
  if (multiple === undefined) return [];
  const facts = { table: tableContract(table).name, counts: counted.length, multiple };
  return [occurrenceOf("counts-rounded", table, table, placeOf(found, first.row, "count"), facts)];
}
