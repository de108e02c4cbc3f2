import { differenceInProportions } from "./differenceInProportions";
import type { EstimateWithInterval } from "./EstimateWithInterval";
import type { Proportion } from "./Proportion";
import { squareAndAdd } from "./squareAndAdd";

export interface ChangeBesideBenchmark {
  readonly ownBefore: Proportion;
  readonly ownAfter: Proportion;
  readonly benchmarkBefore: Proportion;
  readonly benchmarkAfter: Proportion;
  /** The benchmark counts everybody, so it has no sampling error. Default: it is a sample. */
  readonly benchmarkIsComplete?: boolean;
}

export interface BenchmarkAdjustedChange extends EstimateWithInterval {
  /** In shares; of the plain normal approximation. */
  readonly standardError: number;
  /** Value in standard errors; null where there is no standard error because all shares are 0 or 1. */
  readonly z: number | null;
}

/**
 * Own change minus the change of a benchmark: what is left after the national drift.
 *
 * For: beside the own change, never instead of it. The benchmark must be measured in the same way and at the same time,
 * and must not contain the own group.
 *
 * @param change      four proportions
 * @param confidence  level of the interval as a fraction
 * @returns           value, lower, upper as shares, by square-and-add of both differences' intervals
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-finite-number", "out-of-range"
 * Source: difference in differences; limits by Zou & Donner (2008), doi:10.1002/sim.3095.
 */
export function benchmarkAdjustedChange(
  change: ChangeBesideBenchmark,
  confidence = 0.95,
): BenchmarkAdjustedChange {
  const { ownBefore, ownAfter, benchmarkBefore, benchmarkAfter, benchmarkIsComplete = false } = change;
  const own = differenceInProportions(ownBefore, ownAfter, confidence);
  const sampled = differenceInProportions(benchmarkBefore, benchmarkAfter, confidence);
  const benchmark = benchmarkIsComplete
    ? { value: sampled.value, lower: sampled.value, upper: sampled.value }
    : sampled;
  const limits = squareAndAdd(benchmark, own);
  const uncertain = benchmarkIsComplete
    ? [ownBefore, ownAfter]
    : [ownBefore, ownAfter, benchmarkBefore, benchmarkAfter];
  const standardError = Math.sqrt(uncertain.reduce((sum, proportion) => sum + variance(proportion), 0));
  const z = standardError === 0 ? null : limits.value / standardError;
  return { ...limits, confidence, method: "square-and-add", standardError, z };
}

function variance({ events, persons }: Proportion): number {
  return (events * (persons - events)) / persons ** 3;
}
