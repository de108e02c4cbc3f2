import { codeKey } from "../../../domain/codes/codeKey";
import { normaliseName } from "../../../domain/codes/normaliseName";
import { periodLabel } from "../../../domain/period";
import type { Occurrence } from "../../findings";
import { occurrenceOf } from "../../occurrenceOf";
import type { Indicator, MeasurementRow } from "../../records";
import type { Check } from "../CheckInput";
import { placeOf } from "../placeOf";
import { comparedYears } from "./comparedYears";
import { isSameNumber } from "./isSameNumber";
import { ownName } from "../../../domain/codes/ownName";
import { remembered } from "./remembered";
import { rowsOfBothYears } from "./rowsOfBothYears";

/**
 * J01: a measurement of an earlier period has the value it had in last year's workbook.
 *
 * Not where it was provisional or modelled then, where the row explains it or is marked as a break, where its definition
 * has another version, and not where one of the two only has more decimals.
 */
export const earlierValuesKept: Check = (input) => {
  const years = comparedYears(input);
  const table = years?.now.measurements ?? null;
  const tableBefore = years?.before.measurements ?? null;
  if (years === null || table === null || tableBefore === null) return [];
  const { same } = rowsOfBothYears(years.before.indicators, years.now.indicators, ({ name }) => name);
  const indicators = new Map<string, Indicator>();
  for (const { before, now } of same) {
    if (before.kind === now.kind) indicators.set(codeKey(now.code ?? ""), now);
  }
  const codeOf = remembered(codeKey);
  const keyOf = measurementKeys(codeOf);
  const rowsBefore = new Map<string, MeasurementRow | null>();
  for (const row of tableBefore.rows) {
    const key = keyOf(row);
    // A measurement that stands there twice says two things.
    if (key !== null) rowsBefore.set(key, rowsBefore.has(key) ? null : row);
  }
  return table.rows.flatMap((row): Occurrence[] => {
    const before = rowsBefore.get(keyOf(row) ?? "");
    const indicator = indicators.get(codeOf(row.indicator ?? ""));
    if (!before || indicator === undefined || row.period === null) return [];
    if (row.explanation !== null || row.status === "break" || !areComparable(before, row)) return [];
    if (before.value === null || row.value === null || isSameNumber(before.value, row.value)) return [];
    const facts = {
      indicator: indicator.code,
      area: row.area,
      kind: indicator.kind,
      period: periodLabel(row.period),
      before: before.value,
      now: row.value,
    };
    return [
      occurrenceOf("earlier-value-changed", "measurements", "", placeOf(table, row.row, "value"), facts),
    ];
  });
};

function areComparable(before: MeasurementRow, now: MeasurementRow): boolean {
  return before.status !== "provisional" && before.status !== "modelled" && now.status !== "modelled";
}

/** By which a measurement is known in both years; null for one without an indicator or a period. */
function measurementKeys(codeOf: (code: string) => string): (row: MeasurementRow) => string | null {
  // An area that says only "Gemeente" is not one that is blank.
  const areaOf = remembered((area) => ownName(area) || normaliseName(area));
  return ({ indicator, area, period, definitionVersion }) => {
    if (indicator === null || period === null) return null;
    const { firstMonth, months } = period;
    return `${codeOf(indicator)}|${areaOf(area ?? "")}|${firstMonth}|${months}|${codeOf(definitionVersion ?? "")}`;
  };
}
