import type { Severity } from "../../workbook/causes/CauseContract";
import type { Finding } from "../../workbook/findings";

export interface FindingGroup {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const byWeight: readonly Severity[] = ["error", "warning", "note"];

/** The findings by weight, the heaviest first; a weight that none has is left out. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  return byWeight
    .map((severity) => ({ severity, findings: findings.filter((one) => one.severity === severity) }))
    .filter((group) => group.findings.length > 0);
}
