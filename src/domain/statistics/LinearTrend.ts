/** A straight line through a series, and whether the line is more than chance. */
export interface LinearTrend {
  /** Chi-squared for trend, one degree of freedom. */
  readonly chiSquared: number;
  /** Chance of a chi-squared this large without any trend, 0–1. */
  readonly probability: number;
  /** Change per unit of the given periods, in the unit of the values; shares are 0–1. */
  readonly slope: number;
  /** Whether the slope keeps its sign when any one period is left out. */
  readonly signStable: boolean;
}
