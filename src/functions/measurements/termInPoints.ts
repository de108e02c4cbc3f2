import { FormulaRefusal } from "../FormulaRefusal";
import type { ShareUnit } from "./ShareNotationSeen";
import { pointsOfShare } from "./pointsOfShare";

/** A change of more than 20 points a year, or as a margin, is no agreement: such a "share" may as well be points. */
const largestChangeAsShare = 0.2;
/** Nobody agrees on a change this small. */
const smallestChangeInPoints = 0.1;

/**
 * A margin or expected change of a share in percentage points.
 *
 * 3 is 3 points. 0.03 is 3 points too where the values are written as 0.35; where they are written as 35 it may also be
 * an impossible margin, so it is refused.
 *
 * @throws FormulaRefusal  "margin-in-doubt"
 */
export function termInPoints(number: number, unit: ShareUnit): number {
  const size = Math.abs(number);
  const isSmall = size > 0 && size < 1;
  const inDoubt = unit === "shares" ? size > largestChangeAsShare : size <= smallestChangeInPoints;
  if (isSmall && inDoubt) throw new FormulaRefusal("margin-in-doubt", { number });
  return unit === "shares" && isSmall ? pointsOfShare(number) : number;
}
