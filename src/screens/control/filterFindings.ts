import type { Finding } from "../../workbook/findings";
import type { FindingFilter } from "./FindingFilter";

/**
 * The findings that stay with a filter, in their own order. A finding belongs to each sheet on which one of its first
 * places stands.
 */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return findings.filter(
    ({ severity, examples, explanation }) =>
      (filter.severity === null || severity === filter.severity) &&
      (filter.sheet === null || examples.some(({ place }) => place.sheet === filter.sheet)) &&
      !(filter.hideExplained && explanation !== null),
  );
}
