import type { IndicatorKind } from "../../domain/movement/judgement";
import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/** What can be wrong with indicators and their measurements. With the facts a sentence needs. */
export interface IndicatorCauseFacts {
  "norm-missing": { indicator: string | null };
  "expected-decline-missing": { indicator: string | null };
  "margin-missing": { indicator: string | null };
  "margin-negative": { indicator: string | null; margin: number };
  /** Margin in points of the indicator; persons and personsNeeded per measurement. */
  "margin-not-provable": {
    indicator: string | null;
    area: string | null;
    kind: IndicatorKind | null;
    margin: number;
    persons: number | null;
    personsNeeded: number | null;
  };
  /** Versions as they are filled in; null where the row has none. */
  "definition-changed": {
    indicator: string | null;
    area: string | null;
    period: string;
    from: string | null;
    to: string | null;
  };
  "modelled-estimate": { indicator: string | null; area: string | null; period: string };
  /** Values in points of the indicator; factor is `to` divided by `from`. */
  "value-jumped": {
    indicator: string | null;
    area: string | null;
    kind: IndicatorKind | null;
    fromPeriod: string;
    toPeriod: string;
    from: number;
    to: number;
    factor: number;
  };
  "value-outlying": {
    indicator: string | null;
    area: string | null;
    kind: IndicatorKind | null;
    period: string;
    value: number;
    median: number;
  };
  /** `goal`: its code; `wanted`: about whom a goal of that level speaks. */
  "indicator-population-mixed": {
    indicator: string | null;
    goal: string;
    wanted: "residents" | "participants";
  };
  "steering-by-numbers": { indicator: string | null };
  "town-result-per-provider": { indicator: string | null; name: string | null };
  "maintain-unexplained": { indicator: string | null };
}

export const indicatorCauses: { readonly [Cause in keyof IndicatorCauseFacts]: CauseContract } = {
  "norm-missing": error("M01"),
  "expected-decline-missing": error("M01"),
  "margin-missing": warning("M02"),
  "margin-negative": error("M02"),
  "margin-not-provable": warning("M02"),
  "definition-changed": warning("M03"),
  "modelled-estimate": note("M04"),
  "value-jumped": warning("M05"),
  "value-outlying": warning("M05"),
  "indicator-population-mixed": error("K06"),
  "steering-by-numbers": note("K09"),
  "town-result-per-provider": note("M06"),
  "maintain-unexplained": note("M07"),
};
