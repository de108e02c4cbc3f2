import type { Period } from "../../domain/period";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { inColumns } from "../range/inColumns";
import { numberAt } from "../range/numberAt";
import { periodIn } from "../range/periodIn";
import { rowsOf } from "../range/rowsOf";

/** A value with its period; null where the range has values only. */
export interface ChartValue {
  readonly value: number;
  readonly period: Period | null;
}

/**
 * The values of a series in order of time: sorted by period where there are periods, else as they stand.
 *
 * @throws FormulaRefusal  "columns-missing", "cell-blank", "not-a-period", "not-a-number"
 */
export function chartValues(argument: unknown): ChartValue[] {
  const isOneColumn = (rowsOf(argument, "waarden")[0] ?? []).length === 1;
  const columns = isOneColumn ? (["value"] as const) : (["period", "value"] as const);
  const range = inColumns<"period" | "value">(argument, { parameter: "waarden", columns, required: columns });
  const found: ChartValue[] = [];
  for (let index = range.firstRow; index < range.rows.length; index += 1) {
    const value = numberAt(range, index, "value");
    if (value === null) continue;
    const period = isOneColumn ? null : periodIn(range.rows[index]?.[range.positions.period], index + 1);
    if (period === null && !isOneColumn) {
      throw new FormulaRefusal("cell-blank", { row: index + 1, column: formulaColumns.period[0] });
    }
    found.push({ value, period });
  }
  return found.sort((one, other) => (one.period?.firstMonth ?? 0) - (other.period?.firstMonth ?? 0));
}
