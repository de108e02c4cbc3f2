/** The two tail probabilities beside a point, each with its own full precision. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/** Tails at a point on a scale, with the density per unit of that scale. */
export interface TailsWithDensity extends Tails {
  readonly density: number;
}
