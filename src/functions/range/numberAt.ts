import { formulaColumns } from "../../text/nl/formulaColumns";
import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { missingText } from "./missingText";
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
  const cell = position < 0 ? "" : range.rows[index]?.[position];
  if (typeof cell === "number") return cell;
  return cell === "" ? null : withoutNumber(cell, index + 1, formulaColumns[column][0]);
}

function withoutNumber(cell: unknown, row: number, column: string): null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") throw new FormulaRefusal("error-in-cell", { row, column });
  if (typeof cell === "string" && missingText(cell) !== null) return null;
  throw new FormulaRefusal("not-a-number", { row, column, text: String(cell) });
}
