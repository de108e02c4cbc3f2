import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { formulaColumns } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { numberAt } from "../range/numberAt";
import type { RangeInColumns } from "../range/RangeInColumns";

/**
 * An amount or a number of years in a cell, 0 or more; null where it is not known.
 *
 * @throws FormulaRefusal  "number-too-low"; those of numberAt
 */
export function amountAt<Column extends FormulaColumn>(
  range: RangeInColumns<Column>,
  index: number,
  column: Column,
): number | null {
  const number = numberAt(range, index, column);
  if (number === null || number >= 0) return number;
  const place = { row: index + 1, column: formulaColumns[column][0] };
  throw new FormulaRefusal("number-too-low", { ...place, number, zeroAllowed: true });
}
