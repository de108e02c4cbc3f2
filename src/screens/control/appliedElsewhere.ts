import type { Finding } from "../../workbook/findings";
import type { AppliedFix } from "../../workbook/kept/KeptChoices";

/** Applied fixes whose finding is gone, the last one first: they have no card any more and must still be undone somewhere. */
export function appliedElsewhere(
  applied: readonly AppliedFix[],
  findings: readonly Finding[],
): readonly AppliedFix[] {
  const shown = new Set(findings.map(({ key }) => key));
  return applied.filter(({ finding }) => !shown.has(finding)).reverse();
}
