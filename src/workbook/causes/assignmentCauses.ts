import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/** What can be wrong with what was agreed as a whole. With the facts a sentence needs; dates are ISO dates. */
export interface AssignmentCauseFacts {
  "contract-reversed": { from: string; to: string };
  /** `from` or `to` of the contract is null where it is not filled in. */
  "period-outside-contract": {
    periodFrom: string | null;
    periodTo: string | null;
    from: string | null;
    to: string | null;
  };
  "evaluation-outside-contract": { evaluation: string; from: string | null; to: string | null };
  /** `word`: what Opdracht says does not belong to it. */
  "excluded-provision": { activity: string | null; word: string };
}

export const assignmentCauses: { readonly [Cause in keyof AssignmentCauseFacts]: CauseContract } = {
  "contract-reversed": error("O01"),
  "period-outside-contract": warning("O01"),
  "evaluation-outside-contract": note("O01"),
  "excluded-provision": warning("O02"),
};
