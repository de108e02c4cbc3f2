import type { CheckedWorkbook } from "../workbook/checkWorkbook";
import { template } from "../workbook/template";
import type { WorkbookRecords } from "../workbook/records";
import { expectedFalseFlags } from "./expectedFalseFlags";
import { goalReach } from "./goalReach";
import { goalReports } from "./goalReports";
import { indicatorReports } from "./indicatorReports";
import type { Report } from "./report";
import { targetGroupReports } from "./targetGroupReports";

/**
 * What we conclude from a checked workbook: facts and codes, for the pane, the terminal and the report alike.
 *
 * A workbook with half its tables gives half a report; what could not be said is null with a reason.
 */
export function buildReport(checked: CheckedWorkbook): Report {
  const { records } = checked;
  const indicators = indicatorReports(checked.series);
  const comparisons = indicators.filter(({ judgement }) => judgement.change !== null).length;
  return {
    subject: {
      municipality: records.assignment.municipality,
      provider: records.assignment.provider,
      reportingYear: records.assignment.reportingYear,
    },
    state: checked.state,
    counts: checked.counts,
    findings: checked.findings,
    goals: goalReports(records),
    reach: targetGroupReports(checked.reach),
    goalReach: goalReach(records),
    indicators,
    rowsRead: rowsRead(records),
    comparisons,
    expectedFalseFlags: expectedFalseFlags(comparisons),
  };
}

function rowsRead(records: WorkbookRecords): Record<string, number | null> {
  return {
    [template.goals.name]: records.goals?.rows.length ?? null,
    [template.targetGroups.name]: records.targetGroups?.rows.length ?? null,
    [template.activities.name]: records.activities?.rows.length ?? null,
    [template.indicators.name]: records.indicators?.rows.length ?? null,
    [template.measurements.name]: records.measurements?.rows.length ?? null,
  };
}
