import type { Verdict } from "../movement/judgement";
import { assertWholeNumber } from "../statistics/assertWholeNumber";
import type { EstimateWithInterval } from "../statistics/EstimateWithInterval";
import { exactSignTest } from "../statistics/exactSignTest";
import { pairedDifference } from "../statistics/pairedDifference";
import { wilsonProportion } from "../statistics/wilsonProportion";
import type { TransitionCounts } from "./TransitionTally";

/** Never "not-moving": that would take an agreed margin. */
export type OrdinalVerdict = Extract<
  Verdict,
  "moved-favourably" | "moved-unfavourably" | "cannot-tell" | "suppressed" | "not-assessable"
>;

export interface OrdinalFigures {
  /** Shares of the persons measured twice, with 95% Wilson intervals. */
  readonly improved: EstimateWithInterval;
  readonly unchanged: EstimateWithInterval;
  readonly worsened: EstimateWithInterval;
  /** Share up minus share down, −1 … 1. */
  readonly net95: EstimateWithInterval;
  readonly net90: EstimateWithInterval;
  /** Exact two-sided probability, from the persons who changed. */
  readonly signTest: number;
  /** Share of the persons measured twice who could not rise: they had the highest score before. */
  readonly ceiling: number;
  /** Share of the persons measured twice who could not fall. */
  readonly floor: number;
  /** Share of all persons measured before who were not measured again. */
  readonly dropOut: number;
}

export interface OrdinalChange {
  readonly verdict: OrdinalVerdict;
  /** Measured twice. */
  readonly persons: number;
  readonly withoutFollowUp: number;
  /** Null where the group is too small to say something about, or nobody was measured twice. */
  readonly figures: OrdinalFigures | null;
}

const significance = 0.05;

/**
 * Whether a group moved on an ordinal scale, from how many persons went up, stayed and went down.
 *
 * For: self-sufficiency scores, ladders and other ordered steps, per domain. Not for: a mean change — the steps are not
 * equal; two groups of different persons — see differenceInProportions.
 *
 * Moved: chance explains the exact sign test in fewer than 5 of 100 cases; the 95% interval of the net share then
 * excludes 0 too. The interval alone will not do: it calls 3 up and 0 down of 10 a movement, though chance does as much
 * once in four times.
 * A movement is no proof of what caused it: who starts in a crisis mostly rises without help (regression to the mean).
 *
 * @param counts          persons by direction; whole numbers ≥ 0
 * @param minimumPersons  fewest persons measured twice that are reported on
 * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number"
 * Source: Fleiss, Levin & Paik (2003), §13.1 (paired interval); the binomial test at ½ (sign test); Wilson (1927).
 * @example changeOfCounts({ improved: 55, unchanged: 5, worsened: 40, atHighestBefore: 0, atLowestBefore: 0, withoutFollowUp: 0 }) // verdict "cannot-tell", persons 100
 */
export function changeOfCounts(counts: TransitionCounts, minimumPersons = 10): OrdinalChange {
  for (const name of countNames) assertWholeNumber(name, counts[name], 0);
  const persons = counts.improved + counts.unchanged + counts.worsened;
  for (const name of ["atHighestBefore", "atLowestBefore"] as const)
    assertWholeNumber(name, counts[name], 0, persons);
  const { withoutFollowUp } = counts;
  if (persons === 0) return { verdict: "not-assessable", persons, withoutFollowUp, figures: null };
  if (persons < minimumPersons) return { verdict: "suppressed", persons, withoutFollowUp, figures: null };
  const figures = figuresOf(counts, persons);
  return { verdict: verdictOn(figures), persons, withoutFollowUp, figures };
}

const countNames = ["improved", "unchanged", "worsened", "withoutFollowUp"] as const;

function figuresOf(counts: TransitionCounts, persons: number): OrdinalFigures {
  const { improved, worsened, unchanged, withoutFollowUp } = counts;
  const paired = { improved, worsened, persons };
  return {
    improved: wilsonProportion(improved, persons),
    unchanged: wilsonProportion(unchanged, persons),
    worsened: wilsonProportion(worsened, persons),
    net95: pairedDifference(paired, 0.95),
    net90: pairedDifference(paired, 0.9),
    signTest: exactSignTest(improved, worsened),
    ceiling: counts.atHighestBefore / persons,
    floor: counts.atLowestBefore / persons,
    dropOut: withoutFollowUp / (persons + withoutFollowUp),
  };
}

function verdictOn({ net95, signTest }: OrdinalFigures): OrdinalVerdict {
  if (signTest >= significance) return "cannot-tell";
  return net95.value > 0 ? "moved-favourably" : "moved-unfavourably";
}
