import { InvalidInput } from "../InvalidInput";
import type { Interval } from "../statistics/Interval";
import { checkedPersons } from "./checkedPersons";

/** How many persons a target group has; the range is there where the size itself was estimated. */
export interface TargetSize {
  readonly size: number;
  readonly sizeLower?: number | null;
  readonly sizeUpper?: number | null;
}

/**
 * The sizes a target group can have: its range where one is given, else the size itself at that side.
 *
 * @param target  whole numbers of persons, sizeLower ≤ size ≤ sizeUpper; a bound that is left out or null is the size
 * @throws InvalidInput  "bounds-reversed" where the size lies outside its own range; those of checkedPersons
 */
export function targetRange(target: TargetSize): Interval {
  const size = checkedPersons("size", target.size);
  const lower = checkedPersons("sizeLower", target.sizeLower ?? size);
  const upper = checkedPersons("sizeUpper", target.sizeUpper ?? size);
  if (lower > size || size > upper) throw new InvalidInput("bounds-reversed", { lower, upper });
  return { lower, upper };
}
