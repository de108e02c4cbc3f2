import type { Severity } from "../../workbook/causes/CauseContract";

/** What the reader wants to see; null is everything. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
  readonly hideExplained: boolean;
}

export const noFilter: FindingFilter = { severity: null, sheet: null, hideExplained: false };
