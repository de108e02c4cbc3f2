import type { Finding, WorkbookState } from "./findings";
import type { IndicatorSeries } from "./indicatorSeries";
import { indicatorSeries } from "./indicatorSeries";
import type { TargetGroupReach } from "./reachOfRecords";
import { reachOfRecords } from "./reachOfRecords";
import { parseRecords } from "./parseRecords";
import type { WorkbookRecords } from "./records";
import type { WorkbookSnapshot } from "./snapshot";
import { checks } from "./checks/checks";
import { groupOccurrences } from "./groupOccurrences";

/** A workbook that was read, judged and checked: all that a report is made of. */
export interface CheckedWorkbook {
  readonly records: WorkbookRecords;
  readonly series: readonly IndicatorSeries[];
  readonly reach: readonly TargetGroupReach[];
  /** Errors first, then by rule, then by place; one for each cause. */
  readonly findings: readonly Finding[];
  readonly state: WorkbookState;
  /** Findings by weight: causes, not cells. */
  readonly counts: FindingCounts;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/**
 * Reads a workbook and runs every check on it, whatever an earlier check found.
 *
 * For: the pane, the check page and the command line alike. Not for: files or Excel; both give a snapshot first.
 *
 * @param snapshot  the cells; half a workbook is fine, what is missing becomes a finding
 */
export function checkWorkbook(snapshot: WorkbookSnapshot): CheckedWorkbook {
  const { records, occurrences } = parseRecords(snapshot);
  const series = indicatorSeries(records);
  const reach = reachOfRecords(records);
  const seen = checks.flatMap((check) => check({ snapshot, records, series, reach }));
  const sheetNames = snapshot.sheets.map((sheet) => sheet.name);
  const findings = groupOccurrences([...occurrences, ...seen], sheetNames);
  const counts = countBySeverity(findings);
  return { records, series, reach, findings, state: stateOf(counts), counts };
}

function countBySeverity(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("note") };
}

function stateOf(counts: FindingCounts): WorkbookState {
  if (counts.errors > 0) return "not-ready";
  return counts.warnings > 0 ? "ready-with-explanation" : "ready";
}
