import { percentagePoints } from "../cells/percentagePoints";

/** The numbers of one indicator, as they stand in its cells. */
export interface WrittenShares {
  /** Values without a percent sign. */
  readonly values: readonly number[];
  /** Lower and upper bounds without a percent sign. */
  readonly bounds: readonly number[];
  /** Values and bounds with a percent sign, in percentage points. */
  readonly percentages: readonly number[];
}

export interface ShareNotation {
  /** What a number without a percent sign means: 0.35 is 35%, or 35 is 35%. */
  readonly unit: "shares" | "percentages";
  /** Median of the numbers that are surely percentage points; null where none is. */
  readonly referencePoints: number | null;
  /** Median, in percentage points, of the numbers that show this unit; null where there are fewer than three. */
  readonly shownPoints: number | null;
}

/** How far values of one indicator lie from each other at most: neighbourhoods differ by such a factor, not by 100. */
const farthestFactor = 3;
/** So many values in one notation show that it is the notation of the indicator. */
const fewestToShow = 3;

/**
 * Decides per indicator what its numbers without a percent sign mean.
 *
 * Numbers of at most 1 are shares, unless the indicator also has numbers above 1 (or percentages) that they fit as they
 * stand: 0.8 next to 1.2 is 0.8%, but 0.35 next to 35 is the other notation. Where both notations occur, the one that
 * most values have is taken for the rule; cells in the other are for `isStrayShare` to find.
 *
 * Source: none; the reading that leaves the fewest values a factor 100 from the rest.
 *
 * @example shareNotation({ values: [35], bounds: [], percentages: [] }) // { unit: "percentages", referencePoints: 35, shownPoints: null }
 */
export function shareNotation({ values, bounds, percentages }: WrittenShares): ShareNotation {
  const bare = [...values, ...bounds];
  const small = bare.filter(isSmall);
  const large = bare.filter((value) => value > 1 && value <= 100);
  const certain = [...large, ...percentages.filter((points) => points > 0)];
  const referencePoints = median(certain);
  const shown = (unit: ShareNotation["unit"]): ShareNotation => {
    const numbers = unit === "shares" ? small.filter((value) => value < 1).map(percentagePoints) : certain;
    const shownPoints = numbers.length < fewestToShow ? null : median(numbers);
    return { unit, referencePoints, shownPoints };
  };
  if (small.length === 0) return shown("percentages");
  if (referencePoints === null) return shown("shares");
  if (large.length === 0) return shown(unitNearest(small, referencePoints));
  const shareLike = values.filter((value) => isShareLike(value, referencePoints)).length;
  const others = values.filter((value) => value > 0).length - shareLike;
  return shown(shareLike > others ? "shares" : "percentages");
}

/** Whether a number without a percent sign is in the other notation than its indicator. */
export function isStrayShare(value: number, { unit, referencePoints }: ShareNotation): boolean {
  if (unit === "shares") return value > 1 && value <= 100;
  return referencePoints !== null && isShareLike(value, referencePoints);
}

/**
 * What a stray number should be in the notation of its indicator; null where that is not certain: at least three other
 * values must show the notation, and what was meant must lie as near to them as values of one indicator do. 1 is never
 * certain: it is one percent as well as all.
 *
 * @example meantShare(0.35, { unit: "percentages", referencePoints: 38, shownPoints: 38 }) // 35
 */
export function meantShare(value: number, { unit, shownPoints }: ShareNotation): number | null {
  if (shownPoints === null || value === 1) return null;
  const points = unit === "shares" ? value : percentagePoints(value);
  if (factorBetween(points, shownPoints) > farthestFactor) return null;
  return unit === "shares" ? Number((value / 100).toPrecision(15)) : points;
}

function isSmall(value: number): boolean {
  return value > 0 && value <= 1;
}

function isShareLike(value: number, referencePoints: number): boolean {
  return isSmall(value) && factorBetween(value * 100, referencePoints) <= farthestFactor;
}

function unitNearest(small: readonly number[], referencePoints: number): ShareNotation["unit"] {
  const middle = median(small) ?? 1;
  const asShare = factorBetween(middle * 100, referencePoints);
  return asShare <= factorBetween(middle, referencePoints) ? "shares" : "percentages";
}

function factorBetween(a: number, b: number): number {
  return Math.max(a / b, b / a);
}

function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted[Math.floor(sorted.length / 2)];
  const other = sorted[Math.ceil(sorted.length / 2) - 1];
  return middle === undefined || other === undefined ? null : (middle + other) / 2;
}
