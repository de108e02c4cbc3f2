/** How long things take while some have not ended yet; times in one unit, such as days. */
export interface SurvivalCurve {
  /** One for each time at which something ended, from short to long. */
  readonly steps: readonly SurvivalStep[];
  /** The longest time seen, ended or not; beyond it nothing is known. */
  readonly longest: number;
}

export interface SurvivalStep {
  readonly time: number;
  /** Those that took at least this time. */
  readonly atRisk: number;
  /** Those that ended at this time; at least 1. */
  readonly ended: number;
  /** Share, 0–1, that takes longer than this time. */
  readonly survival: number;
}
