import { isBlank } from "../range/isBlank";
import { FormulaRefusal } from "../FormulaRefusal";

/**
 * An argument that is one number; null where it was left out or its cell is blank.
 *
 * @throws FormulaRefusal  "argument-not-a-number"
 */
export function numberArgument(argument: unknown, parameter: string): number | null {
  if (isBlank(argument)) return null;
  if (typeof argument === "number" && Number.isFinite(argument)) return argument;
  const text = typeof argument === "object" ? "" : String(argument);
  throw new FormulaRefusal("argument-not-a-number", { parameter, text });
}
