import { InvalidInput } from "../InvalidInput";
import { checkedPersons } from "./checkedPersons";
import { heaviestForest, type WeightedPair } from "./heaviestForest";

/** Persons who take part in both of two activities; `first` and `second` are places in the list of counts. */
export interface Overlap {
  readonly first: number;
  readonly second: number;
  readonly persons: number;
}

export interface PersonsBounds {
  readonly personsLower: number;
  readonly personsUpper: number;
}

/**
 * How many different persons took part in at least one activity, where overlaps between pairs are known.
 *
 * For: providers who can compare two lists of participants. Not for: activities without known overlaps — see
 * reachBounds, whose bounds are never narrower.
 *
 * Of a pair that is left out nothing is assumed: for the upper bound it may share nobody, for the lower bound everybody
 * who fits. Of a pair given twice, either may be the true one.
 *
 * @param counts    participants per activity, at least one activity; whole numbers of 0 or more
 * @param overlaps  persons in both activities of a pair; no more than the smaller activity has
 * @returns         whole persons: the least (Dawson–Sankoff, or one pair by itself) and the most (Hunter–Worsley) there can be
 * @throws InvalidInput  "too-few-values", "out-of-range", "not-a-whole-number", "not-a-finite-number";
 *                       "bounds-reversed" where no group of people can have these overlaps
 * Source: Dawson & Sankoff (1967), Proceedings of the AMS 18, 504–507; Hunter (1976), doi:10.2307/3212481;
 * Worsley (1982), doi:10.1093/biomet/69.2.297.
 * @example overlapBounds({ counts: [300, 250, 200], overlaps: [{ first: 0, second: 1, persons: 80 }, { first: 0, second: 2, persons: 40 }, { first: 1, second: 2, persons: 60 }] }) // personsLower 570, personsUpper 610
 */
export function overlapBounds(input: {
  readonly counts: readonly number[];
  readonly overlaps: readonly Overlap[];
}): PersonsBounds {
  const counts = input.counts.map((count) => checkedPersons("count", count));
  if (counts.length === 0) throw new InvalidInput("too-few-values", { needed: 1, given: 0 });
  const pairs = pairsOf(counts, input.overlaps);

  const sum = counts.reduce((total, count) => total + count, 0);
  const mostShared = pairs.reduce((total, pair) => total + pair.most, 0);
  const largest = counts.reduce((most, count) => Math.max(most, count), 0);
  const largestPair = pairs.reduce((most, pair) => Math.max(most, pair.leastTogether), largest);
  const lower = Math.max(largestPair, dawsonSankoffBound(sum, mostShared));
  const upper = sum - heaviestForest(counts.length, pairs);
  if (lower > upper) throw new InvalidInput("bounds-reversed", { lower, upper });
  return { personsLower: lower, personsUpper: upper };
}

interface PairRange extends WeightedPair {
  /** The most persons the pair can share; its weight is the least, as only a certain overlap lowers the upper bound. */
  readonly most: number;
  /** The least persons in the two activities together: also the least in all of them. */
  readonly leastTogether: number;
}

function pairsOf(counts: readonly number[], overlaps: readonly Overlap[]): PairRange[] {
  const given = overlapsByPair(counts, overlaps);
  return counts.flatMap((count, second) =>
    counts.slice(0, second).map((other, first) => {
      const persons = given.get(pairKey(first, second)) ?? [0, Math.min(count, other)];
      const most = Math.max(...persons);
      return { first, second, weight: Math.min(...persons), most, leastTogether: count + other - most };
    }),
  );
}

function overlapsByPair(counts: readonly number[], overlaps: readonly Overlap[]): Map<string, number[]> {
  const given = new Map<string, number[]>();
  for (const overlap of overlaps) {
    const second = checkedPlace("second", overlap.second, counts.length);
    const first = checkedPlace("first", overlap.first, counts.length, second);
    const smaller = Math.min(counts[first] ?? 0, counts[second] ?? 0);
    const persons = checkedPersons("overlap", overlap.persons, smaller);
    const key = pairKey(first, second);
    given.set(key, [...(given.get(key) ?? []), persons]);
  }
  return given;
}

const pairKey = (first: number, second: number): string =>
  `${Math.min(first, second)} ${Math.max(first, second)}`;

function checkedPlace(name: string, place: number, activities: number, other?: number): number {
  if (Number.isInteger(place) && place >= 0 && place < activities && place !== other) return place;
  throw new InvalidInput("out-of-range", { name, value: place, lowest: 0, highest: activities - 1 });
}

/** Valid for any whole k; this k gives the highest bound. Persons are whole, so what is left over is one more. */
function dawsonSankoffBound(sum: number, shared: number): number {
  if (sum === 0) return 0;
  const k = 1 + Math.floor((2 * shared) / sum);
  return Math.ceil((2 * (k * sum - shared)) / (k * (k + 1)));
}
