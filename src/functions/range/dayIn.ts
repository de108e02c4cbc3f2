import { FormulaRefusal } from "../FormulaRefusal";
import { dayOfCell } from "./dayOfCell";
import { missingText } from "./missingText";

/**
 * The date in a cell as whole days since 1 January 1970; null where it is blank or says that there is none ("n.v.t.").
 *
 * @param row     as counted from 1, for the refusal
 * @param column  as people call it, for the refusal
 * @throws FormulaRefusal  "not-a-date", "error-in-cell"
 */
export function dayIn(cell: unknown, row: number, column: string): number | null {
  if (cell === "") return null;
  const day = typeof cell === "number" || typeof cell === "string" ? dayOfCell(cell) : null;
  return day ?? withoutDate(cell, row, column);
}

function withoutDate(cell: unknown, row: number, column: string): null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") throw new FormulaRefusal("error-in-cell", { row, column });
  if (typeof cell === "string" && missingText(cell) === "blank") return null;
  throw new FormulaRefusal("not-a-date", { row, column, text: String(cell) });
}
