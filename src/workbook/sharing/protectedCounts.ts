import type { FoundTable, Indicator, WorkbookRecords } from "../records";
import type { TableKey } from "../template";
import { countsOfActivities } from "./counts/countsOfActivities";
import { countsOfAnswers } from "./counts/countsOfAnswers";
import { countsOfMeasurements } from "./counts/countsOfMeasurements";
import { countsOfShifts } from "./counts/countsOfShifts";
import { countsOfSpread } from "./counts/countsOfSpread";
import { countsOfTransitions } from "./counts/countsOfTransitions";
import { HiddenCounts } from "./HiddenCounts";

/** What is not shown as it is, by table. */
export interface ProtectedCounts {
  readonly hidden: ReadonlyMap<TableKey, HiddenCounts>;
  /** Rows of Metingen and Vergelijking of which the share is rounded. */
  readonly rounded: ReadonlyMap<TableKey, ReadonlySet<number>>;
}

/**
 * Which counts of persons are hidden, so that no small one can be read or recomputed from the sums that the workbook holds.
 *
 * Not for: sums over time (four quarters and their year), sums of activities, inequalities between columns, and numbers in texts.
 *
 * @param isShared  whether a row goes out; what does not is not shown either, and follows from a total all the same
 */
export function protectedCounts(
  records: WorkbookRecords,
  indicators: ReadonlyMap<string, Indicator>,
  minimum: number,
  isShared: (table: TableKey, row: number) => boolean,
): ProtectedCounts {
  const rowsOf = <Row extends { readonly row: number }>(
    table: TableKey,
    found: FoundTable<Row> | null,
  ): readonly Row[] => (found?.rows ?? []).filter(({ row }) => isShared(table, row));
  const activities = rowsOf("activities", records.activities);
  const measured = countsOfMeasurements(
    "measurements",
    rowsOf("measurements", records.measurements),
    indicators,
    minimum,
    records.assignment.municipality,
  );
  const compared = countsOfMeasurements(
    "comparisons",
    rowsOf("comparisons", records.comparisons).map(({ name, ...one }) => ({ area: name ?? "", ...one })),
    indicators,
    minimum,
  );
  const targetGroups = new HiddenCounts("targetGroups", minimum);
  for (const { row, size, sizeFrom, sizeTo } of rowsOf("targetGroups", records.targetGroups)) {
    targetGroups.addCounts(row, { size, sizeFrom, sizeTo });
  }
  const barriers = new HiddenCounts("barriers", minimum);
  for (const { row, cases } of rowsOf("barriers", records.barriers)) barriers.addCounts(row, { cases });
  const all = [
    targetGroups,
    countsOfActivities(activities, minimum),
    countsOfSpread(rowsOf("spread", records.spread), activities, minimum),
    countsOfAnswers(rowsOf("answers", records.answers), minimum),
    measured.hidden,
    compared.hidden,
    countsOfTransitions(rowsOf("transitions", records.transitions), minimum),
    countsOfShifts(rowsOf("shifts", records.shifts), minimum),
    barriers,
  ];
  return {
    hidden: new Map(all.map((hidden) => [hidden.table, hidden])),
    rounded: new Map([
      ["measurements", measured.rounded],
      ["comparisons", compared.rounded],
    ]),
  };
}
