/**
 * What Stirling's formula leaves out: log Γ(n+1) − [log √(2πn) + n log n − n].
 *
 * For: probabilities with factorials of large numbers, of which the logarithms themselves would lose digits.
 *
 * @param count  n > 0, need not be whole
 * Source: Loader (2000), "Fast and accurate computation of binomial probabilities".
 */
export function stirlingError(count: number): number {
  if (count < 16) return stirlingError(count + 1) + (count + 0.5) * Math.log1p(1 / count) - 1;
  const square = count * count;
  return (
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
        square) /
    count
  );
}
