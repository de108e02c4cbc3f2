/** Consecutive counts that may be the whole of a total, or a part of it. */
export interface SumOfTotal<Part> {
  readonly parts: readonly Part[];
  /** What of the total is in none of the parts; 0 where they are more than the total. */
  readonly rest: number;
}

/**
 * Takes a list of groups apart into the lists that each add up to the total: men and women, then the ages. What is left at
 * the end is a part of the total.
 *
 * A list that goes past the total without being equal to it, and all that follows, is one part: nobody can tell what it adds up to.
 *
 * @example sumsTo([40, 60, 30, 30], 100, (count) => count) // [{ parts: [40, 60], rest: 0 }, { parts: [30, 30], rest: 40 }]
 */
export function sumsTo<Part>(
  parts: readonly Part[],
  total: number,
  countOf: (part: Part) => number,
): SumOfTotal<Part>[] {
  const sums: SumOfTotal<Part>[] = [];
  let open: Part[] = [];
  let sum = 0;
  for (const part of parts) {
    open.push(part);
    sum += countOf(part);
    if (sum !== total) continue;
    sums.push({ parts: open, rest: 0 });
    open = [];
    sum = 0;
  }
  return open.length === 0 ? sums : [...sums, { parts: open, rest: Math.max(0, total - sum) }];
}
