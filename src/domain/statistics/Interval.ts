/** Two bounds in the unit of what they bound; `lower` is never above `upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
