import { InvalidInput } from "../InvalidInput";
import { checkedPersons } from "./checkedPersons";

export interface Representation {
  /** 100: as many as in the target group; 50: half as many. */
  readonly index: number;
  /** In standard deviations of what chance would give; beyond 2 is more than chance. */
  readonly adjustedResidual: number;
  readonly verdict: "under-represented" | "over-represented" | "as-expected";
}

/**
 * Whether a group takes part as much as its share of the target group leads one to expect.
 *
 * For: one group among participants whose membership is known. Not for: participants of unknown group — leave them
 * out of both numbers; never count them as non-members.
 *
 * @param participants     participants of this group; whole number, 0 ≤ participants ≤ allParticipants
 * @param allParticipants  participants whose group is known; whole number > 0
 * @param targetShare      share of this group in the target group, 0–1, neither bound included
 * @throws InvalidInput  "denominator-not-positive", "out-of-range", "not-a-whole-number", "not-a-finite-number"
 * Source: Haberman (1973), doi:10.2307/2529686, for the adjusted residual with known expected shares.
 * @example representationOfGroup(18, 300, 0.12) // index 50, adjustedResidual -3.198, verdict "under-represented"
 */
export function representationOfGroup(
  participants: number,
  allParticipants: number,
  targetShare: number,
): Representation {
  if (!(targetShare > 0 && targetShare < 1)) {
    throw new InvalidInput("out-of-range", {
      name: "targetShare",
      value: targetShare,
      lowest: 0,
      highest: 1,
    });
  }
  const persons = checkedPersons("allParticipants", allParticipants);
  if (persons === 0) throw new InvalidInput("denominator-not-positive", { persons });
  const observed = checkedPersons("participants", participants, persons);

  const expected = persons * targetShare;
  const adjustedResidual = (observed - expected) / Math.sqrt(expected * (1 - targetShare));
  const notAsExpected = adjustedResidual < 0 ? "under-represented" : "over-represented";
  return {
    index: (100 * observed) / expected,
    adjustedResidual,
    verdict: Math.abs(adjustedResidual) > 2 ? notAsExpected : "as-expected",
  };
}
