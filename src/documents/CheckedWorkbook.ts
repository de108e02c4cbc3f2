import type { Report } from "../report/report";
import type { RuleCode, Severity } from "../workbook/causes/CauseContract";

/** What a summary of many workbooks needs to know of one. */
export interface CheckedWorkbook {
  /** Seen from where the summary stands, with / between folders. */
  readonly file: string;
  readonly outcome: CheckedOutcome;
}

export type CheckedOutcome =
  | {
      readonly status: "read";
      readonly subject: Report["subject"];
      readonly state: Report["state"];
      readonly counts: Report["counts"];
      /** What weighs most first. */
      readonly findings: readonly SummedFinding[];
    }
  | { readonly status: "unreadable"; readonly sentence: string };

export interface SummedFinding {
  readonly rule: RuleCode;
  readonly severity: Severity;
  /** Places in the workbook. */
  readonly count: number;
  readonly title: string;
  readonly isExplained: boolean;
}
