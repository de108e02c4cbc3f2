import { formulaColumns } from "../../text/nl/formulaColumns";
import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { numberAt } from "./numberAt";
import type { RangeInColumns } from "./RangeInColumns";

/**
 * The number of persons or visits in a cell: whole, 0 or more; null where it is not known.
 *
 * @throws FormulaRefusal  "not-a-count"; those of numberAt
 */
export function countAt<Column extends FormulaColumn>(
  range: RangeInColumns<Column>,
  index: number,
  column: Column,
): number | null {
  const number = numberAt(range, index, column);
  if (number === null || (number >= 0 && Number.isSafeInteger(number))) return number;
  throw new FormulaRefusal("not-a-count", { row: index + 1, column: formulaColumns[column][0], number });
}
