import type { PersonalDataKind } from "../../domain/privacy/personalData/PersonalData";
import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/** What should not be there, or was left out. With the facts a sentence needs. */
export interface PrivacyCauseFacts {
  /** Column as its letter: a header could itself be a number that must not be repeated. */
  "citizen-number-column": { column: string; valid: number; filled: number };
  "citizen-number-alone": { column: string };
  /** `matches` of the `filled` texts; column as its letter. */
  "personal-data-likely": { column: string; kind: PersonalDataKind; matches: number; filled: number };
  "personal-data-possible": { column: string; kind: PersonalDataKind; matches: number; filled: number };
  /** Counts of persons below the minimum that a copy for sharing shows. */
  "small-counts": { table: string; minimum: number };
  /** Without the title: it may hold a name. */
  "story-consent-missing": { goal: string | null };
  "story-consent-refused": { goal: string | null };
}

export const privacyCauses: { readonly [Cause in keyof PrivacyCauseFacts]: CauseContract } = {
  "citizen-number-column": error("P01"),
  "citizen-number-alone": note("P01"),
  "personal-data-likely": warning("P02"),
  "personal-data-possible": note("P02"),
  "small-counts": note("P03"),
  "story-consent-missing": warning("P04"),
  "story-consent-refused": warning("P04"),
};
