import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "../statistics/assertInRange";
import { assertWholeNumber } from "../statistics/assertWholeNumber";
import type { Interval } from "../statistics/Interval";
import type { ScaledSaving, ScalingCaveat, ScalingTerms } from "./Scaling";

type Seen = Pick<ScaledSaving, "casesSeen" | "perCase">;

const mostYears = 100;

/**
 * The saving per case carried on to the new cases: the part that scaleUpCases and scaleUpTotal share.
 *
 * @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number", "bounds-reversed"
 */
export function scaled(seen: Seen, terms: ScalingTerms): ScaledSaving {
  const { newCases, years = 1 } = terms;
  assertWholeNumber("newCases", newCases, 1);
  assertWholeNumber("years", years, 1, mostYears);
  const share = asRange("comparableShare", terms.comparableShare);
  const retention = asRange("retentionPerYear", terms.retentionPerYear);
  const { value, limits } = seen.perCase;
  const mean = limits ?? { lower: value, upper: value };
  const upperBound = newCases * years * Math.max(0, mean.upper);
  const caveats = caveatsOf(seen, terms);
  if (share === null || retention === null) return { ...seen, range: null, upperBound, caveats };
  const times = (end: "lower" | "upper"): number => newCases * share[end] * yearsKept(retention[end], years);
  const range = {
    // What costs money costs most where most of the cases are alike.
    low: mean.lower * times(mean.lower < 0 ? "upper" : "lower"),
    mid: value * newCases * middleOf(share) * yearsKept(middleOf(retention), years),
    high: mean.upper * times(mean.upper < 0 ? "lower" : "upper"),
  };
  return { ...seen, range, upperBound, caveats };
}

function asRange(name: string, share: number | Interval | null): Interval | null {
  if (share === null) return null;
  const { lower, upper } = typeof share === "number" ? { lower: share, upper: share } : share;
  assertInRange(name, lower, 0, 1);
  assertInRange(name, upper, 0, 1);
  if (lower > upper) throw new InvalidInput("bounds-reversed", { lower, upper });
  return { lower, upper };
}

function middleOf({ lower, upper }: Interval): number {
  return (lower + upper) / 2;
}

/** Σ rᵗ for t = 1 … years: how many full years of saving are left of all the years. */
function yearsKept(retention: number, years: number): number {
  let kept = 0;
  for (let year = 1; year <= years; year += 1) kept += retention ** year;
  return kept;
}

function caveatsOf({ casesSeen, perCase }: Seen, terms: ScalingTerms): ScalingCaveat[] {
  const caveats: ScalingCaveat[] = ["first-cases-chosen"];
  if (terms.newCases > casesSeen) caveats.push("more-cases-than-seen");
  if (perCase.limits === null) caveats.push("spread-unknown");
  if (terms.comparableShare === null) caveats.push("comparable-share-unknown");
  if (terms.retentionPerYear === null) caveats.push("retention-unknown");
  return caveats;
}
