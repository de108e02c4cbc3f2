/**
 * How far a count lies from what was expected: count·log(count/expected) + expected − count, never negative.
 *
 * @param count     > 0
 * @param expected  ≥ 0; at 0 the answer is Infinity
 * Source: Loader (2000), "Fast and accurate computation of binomial probabilities" (there: bd0).
 */
export function deviance(count: number, expected: number): number {
  const difference = count - expected;
  if (Math.abs(difference) >= 0.1 * (count + expected)) {
    return count * Math.log(count / expected) - difference;
  }
  // Near each other the logarithm and the difference nearly cancel; this series has no such loss.
  const ratio = difference / (count + expected);
  let sum = difference * ratio;
  let power = 2 * count * ratio;
  for (let denominator = 3; ; denominator += 2) {
    power *= ratio * ratio;
    const next = sum + power / denominator;
    if (next === sum) return sum;
    sum = next;
  }
}
