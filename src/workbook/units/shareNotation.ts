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
  /** Median of the numbers of at most 1, as percentage points would be written; null where none is. */
  readonly smallPoints: number | null;
}

/** How far values of one indicator lie from each other at most: neighbourhoods differ by such a factor, not by 100. */
const farthestFactor = 3;

/**
 * Decides per indicator what its numbers without a percent sign mean.
 *
 * Numbers of at most 1 are shares, unless the indicator also has numbers above 1 (or percentages) that they fit as they
 * stand: 0.8 next to 1.2 is 0.8%, but 0.35 next to 35 is the other notation. Where both notations occur, the one that
 * most values have is taken for the rule; cells in the other are for `isStrayShare` to find.
 *
 * Source: none; the reading that leaves the fewest values a factor 100 from the rest.
 *
 * @example shareNotation({ values: [35], bounds: [], percentages: [] }) // { unit: "percentages", referencePoints: 35, smallPoints: null }
 */
export function shareNotation({ values, bounds, percentages }: WrittenShares): ShareNotation {
  const bare = [...values, ...bounds];
  const small = bare.filter(isSmall);
  const large = bare.filter((value) => value > 1 && value <= 100);
  const certain = [...large, ...percentages.filter((points) => points > 0)];
  const referencePoints = median(certain);
  const middle = median(small);
  const medians = { referencePoints, smallPoints: middle === null ? null : percentagePoints(middle) };
  if (small.length === 0) return { unit: "percentages", ...medians };
  if (referencePoints === null) return { unit: "shares", ...medians };
  if (large.length === 0) return { unit: unitNearest(small, referencePoints), ...medians };
  const shareLike = values.filter((value) => isShareLike(value, referencePoints)).length;
  const others = values.filter((value) => value > 0).length - shareLike;
  return { unit: shareLike > others ? "shares" : "percentages", ...medians };
}

/** Whether a number without a percent sign is in the other notation than its indicator. */
export function isStrayShare(value: number, { unit, referencePoints }: ShareNotation): boolean {
  if (unit === "shares") return value > 1 && value <= 100;
  return referencePoints !== null && isShareLike(value, referencePoints);
}

/**
 * What a stray number should be in the notation of its indicator; null where the other values do not show it: it must then
 * lie within the factor in which values of one indicator lie from each other.
 *
 * @example meantShare(0.35, { unit: "percentages", referencePoints: 38, smallPoints: 35 }) // 35
 */
export function meantShare(
  value: number,
  { unit, referencePoints, smallPoints }: ShareNotation,
): number | null {
  const [meant, among] =
    unit === "shares"
      ? [Number((value / 100).toPrecision(15)), smallPoints === null ? null : smallPoints / 100]
      : [percentagePoints(value), referencePoints];
  return among !== null && factorBetween(meant, among) <= farthestFactor ? meant : null;
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
