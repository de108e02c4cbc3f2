import type { Report } from "../../src/report/report";
import type { Finding } from "../../src/workbook/findings";

const subject = { municipality: "Amsterdam", provider: "Stichting De Schakel", reportingYear: 2025 };

/** A report about nothing but these findings. */
export function reportWith(findings: readonly Finding[]): Report {
  const count = (severity: Finding["severity"]) => findings.filter((one) => one.severity === severity).length;
  const explained = findings.filter(({ explanation }) => explanation !== null).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note"), explained };
  const state = counts.errors > 0 ? "not-ready" : counts.warnings > 0 ? "ready-with-explanation" : "ready";
  const nothing = { goals: [], reach: [], indicators: [], rowsRead: { Activiteiten: 3 } };
  return {
    subject,
    state,
    counts,
    findings,
    chosenRules: [],
    ...nothing,
    comparisons: 0,
    expectedFalseFlags: 0,
  } as unknown as Report;
}
