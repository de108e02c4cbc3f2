import { InvalidInput } from "../InvalidInput";
import type { Interval } from "../statistics/Interval";
import { chiSquaredUpperProbability } from "../statistics/chiSquaredUpperProbability";
import { checkedPersons } from "./checkedPersons";
import { representationOfGroup, type Representation } from "./representationOfGroup";

/** A part of the target group; together the groups are the whole target group and nobody is in two. */
export interface GroupCount {
  readonly name: string;
  readonly participants: number;
  /** Share of the target group that belongs to this group, 0–1, neither bound included. */
  readonly targetShare: number;
}

export interface GroupSpread {
  readonly name: string;
  readonly participants: number;
  /** Share of the participants whose group is known, 0–1. */
  readonly share: number;
  readonly targetShare: number;
  readonly representation: Representation;
  /**
   * Share of this group that was reached, 0–1; the upper bound counts every participant of unknown group as one of
   * this group. Null where the target's size is not known, or smaller than the participants of this group.
   */
  readonly coverage: Interval | null;
}

export interface Spread {
  readonly groups: readonly GroupSpread[];
  readonly participantsKnown: number;
  readonly participantsUnknown: number;
  /** Share of all participants whose group is not known, 0–1. */
  readonly unknownShare: number;
  readonly chiSquared: number;
  readonly degreesOfFreedom: number;
  /** Chance of a spread this uneven, or more so, if participants were a random part of the target group. */
  readonly probability: number;
  /** Below 5 the chance is only an indication. */
  readonly smallestExpected: number;
  /** Share of the participants that would have to be of another group for an even spread, 0–1. */
  readonly dissimilarity: number;
}

/**
 * How participants are spread over groups, compared with the target group.
 *
 * For: groups that divide the target group. Not for: groups that overlap (low literacy and single parents) — use
 * representationOfGroup for each.
 *
 * @param groups               at least two; target shares add up to 1, apart from rounding to whole percentages
 * @param participantsUnknown  participants whose group is not known: kept apart, never divided over the groups
 * @param targetSize           persons in the whole target group, or null
 * @throws InvalidInput  "too-few-values", "out-of-range", "denominator-not-positive" (no participant of known group),
 *                       "not-a-whole-number", "not-a-finite-number"
 * Source: Pearson (1900) for chi-squared; Duncan & Duncan (1955), doi:10.2307/2088328, for dissimilarity.
 * @example spreadOverGroups({ groups: [{ name: "laaggeletterd", participants: 18, targetShare: 0.12 }, { name: "alleenstaand ouder", participants: 60, targetShare: 0.18 }, { name: "overig", participants: 222, targetShare: 0.7 }], participantsUnknown: 0, targetSize: null }) // chiSquared 10.35, probability 0.0056, dissimilarity 0.06
 */
export function spreadOverGroups(input: {
  readonly groups: readonly GroupCount[];
  readonly participantsUnknown: number;
  readonly targetSize: number | null;
}): Spread {
  const { groups } = input;
  if (groups.length < 2) throw new InvalidInput("too-few-values", { needed: 2, given: groups.length });
  assertWholeTarget(groups);
  const unknown = checkedPersons("participantsUnknown", input.participantsUnknown);
  const known = sumOf(groups, (group) => checkedPersons("participants", group.participants));
  const targetSize = input.targetSize === null ? null : checkedPersons("targetSize", input.targetSize);

  const spread = groups.map((group) => ({
    ...group,
    share: group.participants / known,
    representation: representationOfGroup(group.participants, known, group.targetShare),
    coverage: targetSize === null ? null : coverageOf(group, unknown, targetSize),
  }));
  const chiSquared = sumOf(groups, ({ participants, targetShare }) => {
    const expected = known * targetShare;
    return (participants - expected) ** 2 / expected;
  });
  const degreesOfFreedom = groups.length - 1;
  return {
    groups: spread,
    participantsKnown: known,
    participantsUnknown: unknown,
    unknownShare: unknown / (known + unknown),
    chiSquared,
    degreesOfFreedom,
    probability: chiSquaredUpperProbability(chiSquared, degreesOfFreedom),
    smallestExpected: groups.reduce((least, group) => Math.min(least, known * group.targetShare), Infinity),
    dissimilarity: sumOf(spread, (group) => Math.abs(group.share - group.targetShare)) / 2,
  };
}

const sumOf = <Item>(items: readonly Item[], quantity: (item: Item) => number): number =>
  items.reduce((total, item) => total + quantity(item), 0);

/** Shares that were each rounded to a whole percentage can be off by half a point each. */
function assertWholeTarget(groups: readonly GroupCount[]): void {
  const total = sumOf(groups, (group) => group.targetShare);
  const rounding = 0.005 * groups.length;
  if (Math.abs(total - 1) <= rounding) return;
  const range = { lowest: 1 - rounding, highest: 1 + rounding };
  throw new InvalidInput("out-of-range", { name: "sum of targetShare", value: total, ...range });
}

function coverageOf(group: GroupCount, unknown: number, targetSize: number): Interval | null {
  const persons = targetSize * group.targetShare;
  if (persons === 0 || group.participants > persons) return null;
  return {
    lower: group.participants / persons,
    upper: Math.min(1, (group.participants + unknown) / persons),
  };
}
