import type { CauseContract } from "./CauseContract";
import { error, note, warning } from "./CauseContract";

/** What does not fit within one year's workbook, though every cell can be read. With the facts a sentence needs. */
export interface PlausibilityCauseFacts {
  /** `rows`: how many rows in succession say the same, of which the last is `untilRow`. */
  "copied-down": { table: string; rows: number; untilRow: number };
  /** Persons: all groups together, or one group that alone exceeds the count. */
  "spread-above-count": { activity: string | null; spread: number; count: number };
  /** Percentage points: what the shares of the groups of one activity come to. */
  "target-shares-off": { activity: string | null; sum: number; groups: number };
  "counts-rounded": { table: string; counts: number; multiple: number };
  /** ISO dates. */
  "reporting-period-reversed": { from: string; to: string };
  "period-outside-reporting-year": { from: string | null; to: string | null; reportingYear: number };
  /** `until`: the last month of the report, as a period label. */
  "row-after-report": { table: string; period: string; until: string };
  /** `reported`: the period the report is about. */
  "answers-of-other-period": { period: string; reported: string };
}

export const plausibilityCauses: { readonly [Cause in keyof PlausibilityCauseFacts]: CauseContract } = {
  "copied-down": note("S09"),
  "spread-above-count": warning("B08"),
  "target-shares-off": warning("B09"),
  "counts-rounded": note("B10"),
  "reporting-period-reversed": error("O03"),
  "period-outside-reporting-year": warning("O03"),
  "row-after-report": warning("O03"),
  "answers-of-other-period": warning("O03"),
};
