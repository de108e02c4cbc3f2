import { formulaColumns } from "../../text/nl/formulaColumns";
import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import type { RangeInColumns } from "./RangeInColumns";

/**
 * The text in a cell, a number as its digits; "" where it is blank or has no column.
 *
 * @param index  of the row within the range
 * @throws FormulaRefusal  "error-in-cell"
 */
export function textAt<Column extends FormulaColumn>(
  range: RangeInColumns<Column>,
  index: number,
  column: Column,
): string {
  const position = range.positions[column];
  const cell = position < 0 ? "" : range.rows[index]?.[position];
  if (typeof cell === "string") return cell.trim();
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") {
    throw new FormulaRefusal("error-in-cell", { row: index + 1, column: formulaColumns[column][0] });
  }
  return String(cell);
}
