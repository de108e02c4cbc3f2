import type { Interval } from "../../domain/statistics/Interval";
import { FormulaRefusal } from "../FormulaRefusal";
import { isBlank } from "../range/isBlank";
import { rowsOf } from "../range/rowsOf";
import { numberArgument } from "./numberArgument";

/**
 * An argument that is a share from 0 to 1, or two cells with the lowest and highest one; null where it was left out.
 *
 * @throws FormulaRefusal  "argument-not-a-share", "too-many-cells"; those of numberArgument
 */
export function shareRangeArgument(argument: unknown, parameter: string): Interval | null {
  if (isBlank(argument)) return null;
  const cells = rowsOf(argument, parameter).flat();
  if (cells.length > 2)
    throw new FormulaRefusal("too-many-cells", { parameter, cells: cells.length, most: 2 });
  const shares = cells.flatMap((cell) => shareIn(cell, parameter) ?? []);
  const [lower, upper = lower] = shares;
  return lower === undefined || upper === undefined ? null : { lower, upper };
}

function shareIn(cell: unknown, parameter: string): number | null {
  const number = numberArgument(cell, parameter);
  if (number === null || (number >= 0 && number <= 1)) return number;
  throw new FormulaRefusal("argument-not-a-share", { parameter, number });
}
