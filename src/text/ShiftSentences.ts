import type { ShiftFigures, ShiftOfProvision } from "../report/ShiftFacts";

/** What the report says of the shift from tailored to freely accessible support. */
export interface ShiftSentences {
  readonly heading: string;
  readonly period: (period: string | null) => string;
  readonly provision: (provision: ShiftOfProvision) => string;
  readonly total: (figures: ShiftFigures) => string;
}
