import { periodLabel } from "../../domain/period";
import { codeKey } from "../../domain/codes/codeKey";
import type { Occurrence } from "../findings";
import type { IndicatorSeries, SeriesMeasurement } from "../indicatorSeries";
import type { FoundTable, WorkbookRecords } from "../records";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

/**
 * S04: what a row is about stands there once: a goal, target group, activity or indicator by its code, a measurement by
 * indicator, area, period and version of the definition. One occurrence for each key, where it stands the second time.
 */
export const uniqueKeys: Check = ({ records, series }) => [
  ...repeatedCodes("goals", records.goals),
  ...repeatedCodes("targetGroups", records.targetGroups),
  ...repeatedCodes("activities", records.activities),
  ...repeatedCodes("indicators", records.indicators),
  ...repeatedMeasurements(records, series),
];

type CodedTable = FoundTable<{ readonly row: number; readonly code: string | null }>;

function repeatedCodes(table: TableKey, found: CodedTable | null): Occurrence[] {
  if (found === null) return [];
  const keyed = found.rows.flatMap(({ row, code }) => (code === null ? [] : [{ row, key: [code] }]));
  return repeatedIn(keyed).map((repeated) => occurrenceOf(table, found, "code", repeated));
}

/** Within each series, so that a million measurements need no list of a million keys. */
function repeatedMeasurements(
  { measurements: found }: WorkbookRecords,
  series: readonly IndicatorSeries[],
): Occurrence[] {
  if (found === null) return [];
  const firstOfCode = new Map<string, number>();
  return series.flatMap(({ indicator, area, measurements }) => {
    const code = indicator.code ?? "";
    const first = firstOfCode.get(codeKey(code)) ?? indicator.row;
    firstOfCode.set(codeKey(code), first);
    // An indicator that stands there twice has its measurements twice: that is another finding.
    if (first !== indicator.row || !hasRepeatedPeriod(measurements)) return [];
    const keyed = measurements.map(({ row, period, definitionVersion }) => ({
      row,
      key: [code, area ?? "", periodLabel(period), definitionVersion ?? ""],
    }));
    return repeatedIn(keyed).map((repeated) => occurrenceOf("measurements", found, "indicator", repeated));
  });
}

/** From early to late, so a period that is there twice has itself as its neighbour. */
function hasRepeatedPeriod(measurements: readonly SeriesMeasurement[]): boolean {
  return measurements.some(
    ({ period }, index) => period.firstMonth === measurements[index - 1]?.period.firstMonth,
  );
}

interface KeyedRow {
  readonly row: number;
  readonly key: readonly string[];
}

/** The rows with one key, from top to bottom; only of keys with more than one. */
function repeatedIn(keyed: readonly KeyedRow[]): [KeyedRow, KeyedRow, ...KeyedRow[]][] {
  const byKey = new Map<string, KeyedRow[]>();
  for (const one of keyed) {
    const compared = one.key.map(codeKey).join("|");
    const known = byKey.get(compared);
    if (known === undefined) byKey.set(compared, [one]);
    else known.push(one);
  }
  return [...byKey.values()].flatMap((rows) => {
    const [first, second, ...others] = rows.sort((a, b) => a.row - b.row);
    return first === undefined || second === undefined ? [] : [[first, second, ...others]];
  });
}

function occurrenceOf(
  table: TableKey,
  found: FoundTable<unknown>,
  field: string,
  [first, second, ...others]: readonly [KeyedRow, KeyedRow, ...KeyedRow[]],
): Occurrence {
  const key = first.key.filter((part) => part !== "");
  return {
    cause: "duplicate-key",
    table,
    place: placeOf(found, second.row, field),
    facts: { table: tableContract(table).name, key, times: others.length + 2, firstRow: first.row },
    group: table,
  };
}
