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
 * S04: what a row is about stands there once: a goal, target group, activity or indicator by its code, a group of an
 * activity by its name, answers by activity, statement, period and who answered, a measurement by indicator, area, period and version of the definition. One occurrence for each key, where it stands the second time.
 */
export const uniqueKeys: Check = ({ records, series }) => [
  ...repeatedCodes("goals", records.goals),
  ...repeatedCodes("targetGroups", records.targetGroups),
  ...repeatedCodes("activities", records.activities),
  ...repeatedGroups(records),
  ...repeatedCodes("statements", records.statements),
  ...repeatedAnswers(records),
  ...repeatedCodes("indicators", records.indicators),
  ...repeatedMeasurements(records, series),
];

type CodedTable = FoundTable<{ readonly row: number; readonly code: string | null }>;

function repeatedCodes(table: TableKey, found: CodedTable | null): Occurrence[] {
  if (found === null) return [];
  const repeated = repeatedIn(found.rows, ({ code }) => (code === null ? null : [code]));
  return repeated.map((rows) => occurrenceOf(table, found, "code", rows));
}

function repeatedGroups({ spread: found }: WorkbookRecords): Occurrence[] {
  if (found === null) return [];
  const repeated = repeatedIn(found.rows, ({ activity, group }) =>
    activity === null || group === null ? null : [activity, group],
  );
  return repeated.map((rows) => occurrenceOf("spread", found, "group", rows));
}

/** Two rows of answers to the same question would be counted twice. */
function repeatedAnswers({ answers: found }: WorkbookRecords): Occurrence[] {
  if (found === null) return [];
  const repeated = repeatedIn(found.rows, ({ activity, statement, period, respondents }) =>
    activity === null || statement === null
      ? null
      : [activity, statement, period === null ? "" : periodLabel(period), respondents ?? ""],
  );
  return repeated.map((rows) => occurrenceOf("answers", found, "statement", rows));
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
    const repeated = repeatedIn(measurements, ({ period, definitionVersion }) => [
      code,
      area ?? "",
      periodLabel(period),
      definitionVersion ?? "",
    ]);
    return repeated.map((rows) => occurrenceOf("measurements", found, "indicator", rows));
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

/**
 * The rows with one key, from top to bottom; only of keys with more than one. Nearly every key is there once, so nothing
 * is kept of it but its first row.
 */
function repeatedIn<Row extends { readonly row: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[] | null,
): [KeyedRow, KeyedRow, ...KeyedRow[]][] {
  const firsts = new Map<string, Row>();
  const repeated = new Map<string, KeyedRow[]>();
  for (const one of rows) {
    const key = keyOf(one);
    if (key === null) continue;
    const compared = key.map(codeKey).join("|");
    const first = firsts.get(compared);
    if (first === undefined) firsts.set(compared, one);
    else {
      const known = repeated.get(compared);
      if (known) known.push({ row: one.row, key });
      else
        repeated.set(compared, [
          { row: first.row, key: keyOf(first) ?? [] },
          { row: one.row, key },
        ]);
    }
  }
  return [...repeated.values()].flatMap((keyed) => {
    const [first, second, ...others] = keyed.sort((a, b) => a.row - b.row);
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
