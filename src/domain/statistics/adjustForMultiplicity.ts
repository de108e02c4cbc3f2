import { InvalidInput } from "../InvalidInput";
import { assertInRange } from "./assertInRange";

/** "holm" and "bonferroni" guard against any false alarm, "benjamini-hochberg" against a large share of them. */
export type MultiplicityMethod = "bonferroni" | "holm" | "benjamini-hochberg";

/**
 * Probabilities corrected for having been looked at together: many quiet indicators give some false alarms.
 *
 * @param probabilities  p-values 0–1, at least one
 * @returns              corrected p-values, in the same order
 * @throws InvalidInput  "too-few-values", "not-a-finite-number", "out-of-range"
 * Source: Holm (1979), doi:10.2307/4615733; Benjamini & Hochberg (1995),
 * doi:10.1111/j.2517-6161.1995.tb02031.x; as p.adjust of R.
 * @example adjustForMultiplicity([0.01, 0.04], "holm") // [0.02, 0.04]
 */
export function adjustForMultiplicity(
  probabilities: readonly number[],
  method: MultiplicityMethod,
): number[] {
  const count = probabilities.length;
  if (count === 0) throw new InvalidInput("too-few-values", { needed: 1, given: 0 });
  for (const probability of probabilities) assertInRange("probability", probability, 0, 1);
  if (method === "bonferroni") return probabilities.map((probability) => Math.min(1, probability * count));
  const ascending = probabilities
    .map((probability, index) => ({ probability, index }))
    .sort((one, other) => one.probability - other.probability);
  const adjusted = new Array<number>(count).fill(1);
  if (method === "holm") {
    let highest = 0;
    ascending.forEach(({ probability, index }, rank) => {
      highest = Math.max(highest, Math.min(1, probability * (count - rank)));
      adjusted[index] = highest;
    });
    return adjusted;
  }
  let lowest = 1;
  ascending.reverse().forEach(({ probability, index }, passed) => {
    lowest = Math.min(lowest, (probability * count) / (count - passed));
    adjusted[index] = lowest;
  });
  return adjusted;
}
