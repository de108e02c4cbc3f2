import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";

/** The 0.75 quantile of the normal distribution, to four digits as published. */
const medianDeviationFactor = 0.6745;
/** √(π/2): standard deviations in a mean absolute deviation. */
const meanDeviationFactor = 1.253314;

/**
 * How far each value lies from the median, in robust standard deviations; beyond ±3.5 counts as an outlier.
 *
 * For: spotting a value to look at again. Not for: saying that something moved. A plain z cannot do this: among n values
 * it never exceeds (n−1)/√n, which is 2.04 for six.
 *
 * Where more than half of the values are the same, the median absolute deviation is 0 and the mean absolute deviation
 * takes its place. One value apart from n−1 equal ones then always scores n/1.2533, however small the difference is.
 *
 * @param values  at least one
 * @returns       one score per value, in the same order; all 0 where all values are the same
 * @throws InvalidInput  "too-few-values", "not-a-finite-number"
 * Source: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers; the fallback as in IBM SPSS (modified z).
 * @example modifiedZScores([100, 104, 98, 101, 99, 240])[5] // 47.05
 */
export function modifiedZScores(values: readonly number[]): number[] {
  if (values.length === 0) throw new InvalidInput("too-few-values", { needed: 1, given: 0 });
  for (const value of values) assertInRange("value", value, -Infinity, Infinity);
  const middle = median(values);
  const deviations = values.map((value) => Math.abs(value - middle));
  const scale = median(deviations) / medianDeviationFactor || meanDeviationFactor * mean(deviations);
  return values.map((value) => (scale === 0 ? 0 : (value - middle) / scale));
}

function median(values: readonly number[]): number {
  const inOrder = [...values].sort((one, other) => one - other);
  const half = Math.floor(inOrder.length / 2);
  const upper = inOrder[half] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[half - 1] ?? 0) + upper) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
