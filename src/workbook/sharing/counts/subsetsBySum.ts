/** More different sums than this are not looked through. */
const mostSums = 20_000;

/**
 * In how many ways some of the counts add up to each sum from `lowest` to `highest`. Zeros are left out: they change no sum.
 *
 * For: a handful of groups of one total. Not for: long lists of large numbers.
 *
 * @returns null where there are too many sums to look through
 */
export function subsetsBySum(
  counts: readonly number[],
  lowest: number,
  highest: number,
): ReadonlyMap<number, number> | null {
  const descending = counts.filter((count) => count > 0).sort((one, other) => other - one);
  let left = descending.reduce((sum, count) => sum + count, 0);
  let reached = new Map([[0, 1]]);
  for (const count of descending) {
    left -= count;
    const next = new Map<number, number>();
    for (const [without, ways] of reached) {
      for (const sum of [without, without + count]) {
        if (sum <= highest && sum + left >= lowest) next.set(sum, (next.get(sum) ?? 0) + ways);
      }
    }
    if (next.size > mostSums) return null;
    reached = next;
  }
  return new Map([...reached].filter(([sum]) => sum >= lowest && sum <= highest));
}
