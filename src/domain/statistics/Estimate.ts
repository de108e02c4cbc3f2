/** A published number with the bounds of its 95% interval, all in one unit. */
export interface Estimate {
  readonly value: number;
  readonly lower95: number;
  readonly upper95: number;
}
