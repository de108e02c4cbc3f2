import type { IndicatorKind } from "../../domain/movement/judgement";
import type { ShareNotation } from "../../workbook/units/shareNotation";
import { shareNotation } from "../../workbook/units/shareNotation";
import type { SeriesRow } from "./SeriesRow";

/** What the numbers of an indicator mean: shares in some notation, plain numbers, or plain numbers in percent. */
export type UnitOfIndicator = ShareNotation | "plain" | "percent";

/**
 * Decides the unit once for all rows of an indicator.
 *
 * A share that is also given as persons of persons shows what the number beside it means, so 0.8 with 8 of 1,000 is
 * 0.8%.
 */
export function unitOfIndicator(kind: IndicatorKind | null, rows: readonly SeriesRow[]): UnitOfIndicator {
  const values: number[] = [];
  const bounds: number[] = [];
  const percentages: number[] = [];
  const add = (written: SeriesRow["value"], bare: number[]): void => {
    if (written !== null) (written.isPercentage ? percentages : bare).push(written.number);
  };
  for (const row of rows) {
    add(row.value, values);
    add(row.lower95, bounds);
    add(row.upper95, bounds);
  }
  if (kind !== "share") return percentages.length > 0 && values.length === 0 ? "percent" : "plain";
  for (const row of rows) {
    const { events, persons } = row;
    if (events !== null && persons !== null && persons > 0) percentages.push((100 * events) / persons);
  }
  return shareNotation({ values, bounds, percentages });
}

/** Whether an indicator of which nobody says what it is can be a share: it is counted as one, or fits within 0–100. */
export function canBeShare(rows: readonly SeriesRow[]): boolean {
  return (
    rows.some(({ events, persons }) => events !== null && persons !== null) ||
    rows.every(({ value }) => value === null || (value.number >= 0 && value.number <= 100))
  );
}
