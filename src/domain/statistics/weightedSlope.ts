export interface WeightedPoint {
  readonly position: number;
  readonly value: number;
  readonly weight: number;
}

/** The slope of a straight line, and how far the points lie apart: Σw(position − mean)². */
export interface WeightedSlope {
  readonly slope: number;
  readonly spread: number;
}

/**
 * The slope of the line through weighted points; null where all points stand at one position.
 *
 * Positions are taken from their mean first: years such as 2020 squared would cost the digits that matter.
 */
export function weightedSlope(points: readonly WeightedPoint[]): WeightedSlope | null {
  const weights = sum(points.map((point) => point.weight));
  const middle = sum(points.map((point) => point.weight * point.position)) / weights;
  const level = sum(points.map((point) => point.weight * point.value)) / weights;
  const spread = sum(points.map((point) => point.weight * (point.position - middle) ** 2));
  if (points.every((point) => point.position === points[0]?.position) || !(spread > 0)) return null;
  const slope =
    sum(points.map((point) => point.weight * (point.position - middle) * (point.value - level))) / spread;
  return { slope, spread };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
