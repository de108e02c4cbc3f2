import { FormulaRefusal } from "../FormulaRefusal";

/**
 * The rows of an argument that may be a range, a single cell or left out (null).
 *
 * @throws FormulaRefusal  "argument-missing"
 */
export function rowsOf(argument: unknown, parameter: string): readonly (readonly unknown[])[] {
  if (argument === null || argument === undefined)
    throw new FormulaRefusal("argument-missing", { parameter });
  return Array.isArray(argument) ? (argument as readonly (readonly unknown[])[]) : [[argument]];
}
