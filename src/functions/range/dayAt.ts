import { formulaColumns } from "../../text/nl/formulaColumns";
import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { dayIn } from "./dayIn";
import type { RangeInColumns } from "./RangeInColumns";

/**
 * The date in a cell as whole days since 1 January 1970; null where it is blank, says that there is none ("n.v.t."), or
 * has no column.
 *
 * @param index  of the row within the range
 * @throws FormulaRefusal  those of dayIn
 */
export function dayAt<Column extends FormulaColumn>(
  range: RangeInColumns<Column>,
  index: number,
  column: Column,
): number | null {
  const position = range.positions[column];
  return position < 0 ? null : dayIn(range.rows[index]?.[position], index + 1, formulaColumns[column][0]);
}
