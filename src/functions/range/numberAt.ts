import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { numberIn } from "./numberIn";
import type { RangeInColumns } from "./RangeInColumns";

/**
 * The number in a cell; null where it is blank, says that there is no number ("n.v.t.", "<10"), or has no column.
 *
 * A number that stands as text is refused, never read: what Excel did not take for a number may mean two things.
 *
 * @param index  of the row within the range
 * @throws FormulaRefusal  "not-a-number", "error-in-cell"
 */
export function numberAt<Column extends FormulaColumn>(
  range: RangeInColumns<Column>,
  index: number,
  column: Column,
): number | null {
  const position = range.positions[column];
  return position < 0 ? null : numberIn(range.rows[index]?.[position], index, column);
}
