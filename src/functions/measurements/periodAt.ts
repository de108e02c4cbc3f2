import type { Period } from "../../domain/period";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { isBlank } from "../range/isBlank";
import { periodIn } from "../range/periodIn";
import type { RangeInColumns } from "../range/RangeInColumns";

/**
 * The period of a measurement; null where the row holds none.
 *
 * A row with a value needs a period: without it nobody knows which measurement is the latest.
 *
 * @param known  periods by what stands in the cell: a range has few periods and many rows
 * @param value  of the row
 * @throws FormulaRefusal  "cell-blank", "not-a-period"
 */
export function periodAt(
  { rows, positions }: RangeInColumns<"period" | "events">,
  index: number,
  known: Map<unknown, Period>,
  value: number | null,
): Period | null {
  const row = rows[index] ?? [];
  const cell = row[positions.period];
  const before = known.get(cell);
  if (before !== undefined) return before;
  const period = periodIn(cell, index + 1);
  if (period !== null) {
    known.set(cell, period);
    return period;
  }
  if (value === null && (positions.events < 0 || isBlank(row[positions.events]))) return null;
  throw new FormulaRefusal("cell-blank", { row: index + 1, column: formulaColumns.period[0] });
}
