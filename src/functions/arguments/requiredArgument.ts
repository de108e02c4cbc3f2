import { FormulaRefusal } from "../FormulaRefusal";

/**
 * The argument itself, once it is there.
 *
 * @throws FormulaRefusal  "argument-missing"
 */
export function requiredArgument<Value>(value: Value | null, parameter: string): Value {
  if (value === null) throw new FormulaRefusal("argument-missing", { parameter });
  return value;
}
