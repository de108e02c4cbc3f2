import type { CauseContract } from "./CauseContract";
import { error, note } from "./CauseContract";

/** What can be wrong with a single cell or setting. With the facts a sentence needs. */
export interface CellCauseFacts {
  "number-as-text": { column: string; text: string; number: number };
  "not-a-number": { column: string; text: string };
  "not-a-whole-number": { column: string; number: number };
  "negative-number": { column: string; number: number };
  "not-a-date": { column: string; text: string };
  "not-a-period": { column: string; text: string };
  "not-a-choice": { column: string; text: string; choices: readonly string[]; suggestion: string | null };
  "error-in-cell": { column: string; error: string };
  "formula-without-result": { column: string };
  "share-out-of-range": { column: string; number: number };
  /** `meant`: the value in the notation of the others, where they show it. */
  "mixed-share-notation": { indicator: string; value: number; meant: number | null };
  /** As `mixed-share-notation`, among the shares of the groups of one activity. */
  "mixed-spread-notation": { activity: string | null; value: number };
  "bounds-reversed": { indicator: string | null; lower: number; value: number | null; upper: number };
  "setting-unusable": { setting: string; text: string };
  "missing-mark": { column: string; text: string };
  /** The text without what nobody can see is `clean`. */
  "spaces-around": { column: string; clean: string };
  /** A code that Excel took for a number. */
  "leading-zero-lost": { setting: string; found: string; meant: string };
}

export const cellCauses: { readonly [Cause in keyof CellCauseFacts]: CauseContract } = {
  "number-as-text": error("S02"),
  "not-a-number": error("S02"),
  "not-a-whole-number": error("S02"),
  "negative-number": error("S02"),
  "not-a-date": error("S02"),
  "not-a-period": error("S02"),
  "not-a-choice": error("S02"),
  "error-in-cell": error("S02"),
  "formula-without-result": error("S02"),
  "share-out-of-range": error("S02"),
  "mixed-share-notation": error("S02"),
  "mixed-spread-notation": error("S02"),
  "bounds-reversed": error("S02"),
  "setting-unusable": error("S02"),
  "missing-mark": note("P05"),
  "spaces-around": note("S08"),
  "leading-zero-lost": note("S08"),
};
