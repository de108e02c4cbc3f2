import type { EstimateWithInterval } from "../domain/statistics/EstimateWithInterval";
import type { StepUpDown } from "../domain/trajectories/shift/stepUpDown";

/** From tailored to freely accessible support in one period. */
export interface ShiftFacts {
  /** "2023"; null where no period is filled in. */
  readonly period: string | null;
  /** In the order of Kanteling. */
  readonly provisions: readonly ShiftOfProvision[];
  /** Over the provisions with figures; null where there are fewer than two of them. */
  readonly total: ShiftFigures | null;
}

export interface ShiftOfProvision {
  readonly provision: string | null;
  readonly figures: ShiftFigures | null;
  /** "impossible": more shifted or went back than there were; that row is in no total. */
  readonly reason: "number-missing" | "impossible" | "too-few" | null;
}

export interface ShiftFigures {
  readonly atStart: number;
  readonly shifted: number;
  /** Never shifted. */
  readonly remaining: number;
  readonly share: EstimateWithInterval;
  /** Null where nobody kept count of who went back. */
  readonly wentBack: number | null;
  /** Without those who went back. */
  readonly net: { readonly persons: number; readonly share: EstimateWithInterval } | null;
  /** Null where step-up and step-down were not kept, or cannot be right. */
  readonly steps: StepUpDown | null;
}
