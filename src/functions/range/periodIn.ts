import type { Period } from "../../domain/period";
import { parsePeriod } from "../../domain/period";
import { FormulaRefusal } from "../FormulaRefusal";
import { isBlank } from "./isBlank";
import { periodOfSerial } from "./periodOfSerial";

/**
 * The period in a cell: a year, a text such as "2024-K1", or a date, which stands for its month. Null for a blank.
 *
 * @param row  as counted from 1, for the refusal
 * @throws FormulaRefusal  "not-a-period"
 */
export function periodIn(cell: unknown, row: number): Period | null {
  if (isBlank(cell)) return null;
  const isText = typeof cell === "string";
  const period = isText || typeof cell === "number" ? parsePeriod(cell) : null;
  if (period !== null) return period;
  const month = typeof cell === "number" ? periodOfSerial(cell) : null;
  if (month === null) throw new FormulaRefusal("not-a-period", { row, text: String(cell) });
  return month;
}
