/**
 * How many single typing slips lie between two words: a letter too many, missing, wrong, or two neighbours swapped.
 *
 * The restricted variant ("optimal string alignment"): no letter is changed twice, so "ca" to "abc" takes 3.
 * Source: Damerau (1964), doi:10.1145/363958.363994.
 *
 * @example editDistance("Kerndoel", "Kerdnoel") // 1
 */
export function editDistance(first: string, second: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let i = 1; i <= first.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= second.length; j += 1) {
      const wrong = first[i - 1] === second[j - 1] ? 0 : 1;
      let slips = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + wrong);
      if (first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]) {
        slips = Math.min(slips, (beforePrevious[j - 2] ?? Infinity) + 1);
      }
      current.push(slips);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[second.length] ?? 0;
}
