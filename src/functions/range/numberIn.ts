import { formulaColumns } from "../../text/nl/formulaColumns";
import type { FormulaColumn } from "../../text/nl/formulaColumns";
import { FormulaRefusal } from "../FormulaRefusal";
import { missingText } from "./missingText";

/**
 * What stands in a cell, as a number; null where it is blank or says that there is no number ("n.v.t.", "<10").
 *
 * For: loops that have the row at hand. Elsewhere see numberAt, which knows a column that is not there.
 *
 * @param index  of the row within the range
 * @throws FormulaRefusal  "not-a-number", "error-in-cell"
 */
export function numberIn(cell: unknown, index: number, column: FormulaColumn): number | null {
  if (typeof cell === "number") return cell;
  return cell === "" ? null : withoutNumber(cell, index + 1, formulaColumns[column][0]);
}

function withoutNumber(cell: unknown, row: number, column: string): null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") throw new FormulaRefusal("error-in-cell", { row, column });
  if (typeof cell === "string" && missingText(cell) !== null) return null;
  throw new FormulaRefusal("not-a-number", { row, column, text: String(cell) });
}
