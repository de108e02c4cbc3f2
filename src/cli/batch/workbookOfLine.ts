import type { CheckedWorkbook } from "../../documents/CheckedWorkbook";
import type { RuleCode, Severity } from "../../workbook/causes/CauseContract";
import type { FileLine } from "./journalSchema";

const heaviestFirst: readonly Severity[] = ["error", "warning", "note"];

/** What the summary needs of a line of the journal; the rest need not stay in memory. */
export function workbookOfLine(line: FileLine): CheckedWorkbook {
  const { file } = line;
  if (line.status === "unreadable") {
    return { file, outcome: { status: "unreadable", sentence: line.problem.sentence } };
  }
  const { subject, state, counts } = line;
  const findings = line.findings
    .map(({ rule, severity, count, title, explanation }) => ({
      // A journal of our own version holds only rules that we know.
      rule: rule as RuleCode,
      severity,
      count,
      title,
      isExplained: explanation !== null,
    }))
    .sort((one, other) => heaviestFirst.indexOf(one.severity) - heaviestFirst.indexOf(other.severity));
  return { file, outcome: { status: "read", subject, state, counts, findings } };
}
