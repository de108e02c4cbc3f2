import { FormulaRefusal } from "../FormulaRefusal";
import { missingText } from "../range/missingText";

/**
 * The count in a cell; null for a blank or a text without digits, which stay as they are.
 *
 * A number that stands as text is refused: it would be shared as it is.
 *
 * @param row  index within the range
 * @throws FormulaRefusal  "not-a-count", "not-a-number", "error-in-cell"
 */
export function countInCell(cell: unknown, row: number, header: unknown, column: number): number | null {
  const place = { row: row + 1, column: nameOf(header, column) };
  if (typeof cell === "number") {
    if (Number.isSafeInteger(cell) && cell >= 0) return cell;
    throw new FormulaRefusal("not-a-count", { ...place, number: cell });
  }
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") throw new FormulaRefusal("error-in-cell", place);
  const text = String(cell);
  if (typeof cell === "string" && (!/\d/.test(text) || missingText(text) !== null)) return null;
  throw new FormulaRefusal("not-a-number", { ...place, text });
}

function nameOf(header: unknown, column: number): string {
  const isName = (typeof header === "string" && header.trim() !== "") || typeof header === "number";
  return isName ? String(header) : `kolom ${column + 1}`;
}
