import { FormulaRefusal } from "../FormulaRefusal";
import { numberArgument } from "./numberArgument";

/**
 * An argument that is a share between 0 and 1, neither included; null where it was left out.
 *
 * 95 is refused, not read as 95%: one unit for each number.
 *
 * @throws FormulaRefusal  "argument-not-a-share"; those of numberArgument
 */
export function shareArgument(argument: unknown, parameter: string): number | null {
  const number = numberArgument(argument, parameter);
  if (number === null || (number > 0 && number < 1)) return number;
  throw new FormulaRefusal("argument-not-a-share", { parameter, number });
}
