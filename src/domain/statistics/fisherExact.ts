import { assertProportion } from "./assertProportion";
import { assertWholeNumber } from "./assertWholeNumber";
import type { Proportion } from "./Proportion";

/**
 * Whether the shares of two groups differ more than chance explains: Fisher's exact two-sided probability.
 *
 * For: small groups. Not for: the size of a change — see differenceInProportions.
 *
 * @param first   whole events of whole persons
 * @param second  whole events of whole persons
 * @returns       probability 0–1: that of all tables with the same totals that are no more likely than this one
 * @throws InvalidInput  "denominator-not-positive", "numerator-out-of-range", "not-a-whole-number", "not-a-finite-number"
 * Source: Fisher (1935), doi:10.2307/2342435; as fisher.test of R.
 * @example fisherExact({ events: 0, persons: 50 }, { events: 3, persons: 48 }) // 0.1137
 */
export function fisherExact(first: Proportion, second: Proportion): number {
  for (const group of [first, second]) {
    assertProportion(group);
    assertWholeNumber("events", group.events, 0);
    assertWholeNumber("persons", group.persons, 1);
  }
  const events = first.events + second.events;
  const lowest = Math.max(0, events - second.persons);
  const likelihoods = relativeLikelihoods(first.persons, second.persons, events, lowest);
  // Tables equally likely on paper may differ in the last digit in a computer; R allows the same.
  const observed = (likelihoods[first.events - lowest] ?? 0) * (1 + 1e-7);
  const all = sum(likelihoods);
  return Math.min(1, sum(likelihoods.filter((likelihood) => likelihood <= observed)) / all);
}

/** How likely each number of events in the first group is, relative to the most likely one. */
function relativeLikelihoods(firstPersons: number, secondPersons: number, events: number, lowest: number) {
  const logarithms = [0];
  for (let inFirst = lowest; inFirst < Math.min(events, firstPersons); inFirst++) {
    const ratio =
      ((firstPersons - inFirst) * (events - inFirst)) /
      ((inFirst + 1) * (secondPersons - events + inFirst + 1));
    logarithms.push((logarithms.at(-1) ?? 0) + Math.log(ratio));
  }
  const highest = logarithms.reduce((most, logarithm) => Math.max(most, logarithm), 0);
  return logarithms.map((logarithm) => Math.exp(logarithm - highest));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
