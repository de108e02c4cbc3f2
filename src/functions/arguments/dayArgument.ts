import { FormulaRefusal } from "../FormulaRefusal";
import { dayOfCell } from "../range/dayOfCell";
import { isBlank } from "../range/isBlank";

/**
 * An argument that is one date, as whole days since 1 January 1970; null where it was left out or its cell is blank.
 *
 * @throws FormulaRefusal  "argument-not-a-date"
 */
export function dayArgument(argument: unknown, parameter: string): number | null {
  if (isBlank(argument)) return null;
  const isWritten = typeof argument === "number" || typeof argument === "string";
  const day = isWritten ? dayOfCell(argument) : null;
  if (day === null) {
    const text = isWritten ? String(argument) : "";
    throw new FormulaRefusal("argument-not-a-date", { parameter, text });
  }
  return day;
}
