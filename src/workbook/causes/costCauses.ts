import type { Aspect } from "../../domain/costs/missingAspects";
import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/** What can be wrong with business cases and prices; amounts in euros. With the facts a sentence needs. */
export interface CostCauseFacts {
  "case-source-missing": { caseName: string | null };
  "case-years-missing": { caseName: string | null };
  /** Headers of the columns that are blank. */
  "case-parties-missing": { caseName: string | null; columns: readonly string[] };
  "case-aspects-missing": { caseName: string | null; aspects: readonly Aspect[] };
  "avoided-range-reversed": { caseName: string | null; from: number; to: number };
  "avoided-outside-range": {
    caseName: string | null;
    avoided: number;
    from: number | null;
    to: number | null;
  };
  /** `least`: whether 0 itself may be. */
  "amount-too-low": { column: string; number: number; least: "zero" | "above-zero" };
  "horizon-beyond-observed": { caseName: string | null; years: number; observedYears: number };
}

export const costCauses: { readonly [Cause in keyof CostCauseFacts]: CauseContract } = {
  "case-source-missing": warning("F01"),
  "case-years-missing": warning("F01"),
  "case-parties-missing": warning("F01"),
  "case-aspects-missing": note("F01"),
  "avoided-range-reversed": error("F01"),
  "avoided-outside-range": error("F01"),
  "amount-too-low": error("F01"),
  "horizon-beyond-observed": warning("F02"),
};
