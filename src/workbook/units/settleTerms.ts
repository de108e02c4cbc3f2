import { percentagePoints } from "../cells/percentagePoints";
import { percentageBit } from "../percentageBit";
import type { Indicator } from "../records";
import { tableContract } from "../template";
import type { RefusedFields } from "./RefusedFields";
import type { ShareNotation } from "./shareNotation";
import { isStrayShare } from "./shareNotation";

const termFields = ["margin", "targetValue", "expectedChangePerYear"] as const;
type TermField = (typeof termFields)[number];

/** A change of more than 20 points a year, or as a margin, is no agreement: such a "share" may as well be points. */
const largestChangeAsShare = 0.2;
/** A change this small is no agreement either, where it is less than a hundredth of the values themselves. */
const smallestChangeInPoints = 0.1;

/**
 * Brings margin, target and expected change of a share to percentage points.
 *
 * A percentage is certain. A bare number means percentage points, unless the values of this indicator are written as
 * shares: then 0.03 is 3 points. What could be either is refused ("mixed-share-notation"): a margin of 0.5 next to
 * values such as 0.48; a margin of 0.03, an expected change of -0.02 or a target of 0.4 next to values such as 35.
 *
 * @param percentages  the fields of the row that were written as a percentage: the sum of their bits (`percentageBit`)
 */
export function settleShareTerms(
  indicator: Indicator,
  percentages: number,
  notation: ShareNotation,
  refused: RefusedFields,
): void {
  for (const field of termFields) {
    const number = indicator[field];
    if (number === null || (percentages & percentageBit("indicators", field)) !== 0) continue;
    if (isAmbiguous(field, number, notation)) {
      const facts = { indicator: indicator.code ?? "", value: number, meant: null };
      refused.refuse(indicator, field, facts.indicator, "mixed-share-notation", facts);
    } else if (notation.unit === "shares" && isShare(field, number)) {
      indicator[field] = percentagePoints(number);
    }
  }
}

/** A margin in percent says nothing about a mean or count that is not in percent itself. */
export function settlePlainTerms(indicator: Indicator, percentages: number, refused: RefusedFields): void {
  for (const field of termFields) {
    const number = indicator[field];
    if (number === null || (percentages & percentageBit("indicators", field)) === 0) continue;
    const column = tableContract("indicators").fields[field]?.header ?? field;
    refused.refuse(indicator, field, field, "not-a-number", { column, text: `${number}%` });
  }
}

/** 1 is a target of 100%, but a margin of one point. */
function isShare(field: TermField, number: number): boolean {
  return field === "targetValue" ? number <= 1 : Math.abs(number) < 1;
}

function isAmbiguous(field: TermField, number: number, notation: ShareNotation): boolean {
  const size = Math.abs(number);
  // A target above 1 can only be percentage points, however the values are written.
  if (field === "targetValue") return notation.unit === "percentages" && isStrayShare(number, notation);
  if (notation.unit === "shares") return size > largestChangeAsShare && size < 1;
  const reference = notation.referencePoints ?? 0;
  return size > 0 && size <= smallestChangeInPoints && size < reference / 100;
}
