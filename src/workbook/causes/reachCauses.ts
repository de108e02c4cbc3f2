import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/** What can be wrong with counts and target groups. With the facts a sentence needs. */
export interface ReachCauseFacts {
  "counting-unit-missing": { activity: string | null; count: number };
  "target-without-source": { targetGroup: string | null };
  "target-without-reference-date": { targetGroup: string | null };
  "target-outdated": { targetGroup: string | null; referenceDate: string; reportingYear: number };
  "target-range-reversed": { targetGroup: string | null; from: number; to: number };
  /** `size`: the largest size the target group can have. */
  "reach-above-target": { activity: string | null; persons: number; targetGroup: string; size: number };
  "target-above-inhabitants": { targetGroup: string | null; size: number; inhabitants: number };
  /** Shares 0–1; null where the size is not known. */
  "overlap-unknown": {
    targetGroup: string;
    activities: number;
    personsLower: number;
    personsUpper: number;
    shareLower: number | null;
    shareUpper: number | null;
  };
  "flow-out-of-balance": {
    activity: string | null;
    atStart: number;
    inflow: number;
    outflow: number;
    atEnd: number;
    computed: number;
  };
  /** Shares 0–1: of the participants whose group is known, and of the target group. */
  "group-under-represented": {
    activity: string | null;
    group: string;
    share: number;
    targetShare: number;
  };
}

export const reachCauses: { readonly [Cause in keyof ReachCauseFacts]: CauseContract } = {
  "counting-unit-missing": error("B01"),
  "target-without-source": warning("B02"),
  "target-without-reference-date": warning("B02"),
  "target-outdated": warning("B02"),
  "target-range-reversed": error("B03"),
  "reach-above-target": error("B03"),
  "target-above-inhabitants": warning("B04"),
  "overlap-unknown": note("B05"),
  "flow-out-of-balance": error("B07"),
  "group-under-represented": note("B06"),
};
