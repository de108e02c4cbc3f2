import type { Interval } from "../statistics/Interval";

/** How the saving of the first cases is carried on to more of them. */
export interface ScalingTerms {
  /** k: whole number ≥ 1. */
  readonly newCases: number;
  /**
   * s: which part of the new cases is like the first ones, 0–1, as one share or a range. Null where nobody says: it has
   * no default, for the first cases were chosen.
   */
  readonly comparableShare: number | Interval | null;
  /** r: which part of the saving is still there a year later, 0–1, as one share or a range. Null where nobody says. */
  readonly retentionPerYear: number | Interval | null;
  /** Over how many years; whole number ≥ 1. Default: 1. */
  readonly years?: number;
}

/** What must be said with the outcome. */
export type ScalingCaveat =
  /** Always: cases with which one begins are chosen, not drawn, so their interval says nothing about the others. */
  | "first-cases-chosen"
  | "more-cases-than-seen"
  | "spread-unknown"
  | "comparable-share-unknown"
  | "retention-unknown";

/** A carried-on saving in euros: arithmetic, never proof. */
export interface ScaledSaving {
  readonly casesSeen: number;
  /** Mean saving per case and year, with the limits of its t-interval; null where no spread is known. */
  readonly perCase: { readonly value: number; readonly limits: Interval | null };
  /** Null where the comparable share or the retention is not known. */
  readonly range: { readonly low: number; readonly mid: number; readonly high: number } | null;
  /**
   * The straight line: every new case like the first ones and nothing lost later. No selection effect, so an upper bound
   * only; through the upper limit of the mean where that is known. Never below 0.
   */
  readonly upperBound: number;
  readonly caveats: readonly ScalingCaveat[];
}
