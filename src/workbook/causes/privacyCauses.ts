import type { CauseContract } from "./CauseContract";
import { error, note } from "./CauseContract";

/** What should not be there, or was left out. With the facts a sentence needs. */
export interface PrivacyCauseFacts {
  /** Column as its letter: a header could itself be a number that must not be repeated. */
  "citizen-number-column": { column: string; valid: number; filled: number };
  "citizen-number-alone": { column: string };
}

export const privacyCauses: { readonly [Cause in keyof PrivacyCauseFacts]: CauseContract } = {
  "citizen-number-column": error("P01"),
  "citizen-number-alone": note("P01"),
};
