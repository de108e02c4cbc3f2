import type { AppliedFix, Explanation } from "../../workbook/kept/KeptChoices";

/** What the user decided about one workbook. It goes into the copies; the dropped file itself is never changed. */
export interface AcceptedChanges {
  readonly fixes: readonly AppliedFix[];
  /** Fixes that the file itself brought along and that are taken back. */
  readonly undone: readonly AppliedFix[];
  /** An empty text takes the explanation that the file has away. */
  readonly explanations: readonly Explanation[];
}

export const noChanges: AcceptedChanges = { fixes: [], undone: [], explanations: [] };

export function hasChanges({ fixes, undone, explanations }: AcceptedChanges): boolean {
  return fixes.length + undone.length + explanations.length > 0;
}
