import type { CheckedWorkbook } from "../workbook/checkWorkbook";
import { template } from "../workbook/template";
import type { WorkbookRecords } from "../workbook/records";
import { agreements } from "./agreements";
import { comparisonReports } from "./comparisonReports";
import { costReport } from "./costReport";
import { expectedFalseFlags } from "./expectedFalseFlags";
import { experience } from "./experience";
import { goalReach } from "./goalReach";
import { goalReports } from "./goalReports";
import { goalSources } from "./goalSources";
import { indicatorReports } from "./indicatorReports";
import { interpretations } from "./interpretations";
import type { Report } from "./report";
import { scaleReports } from "./scaleReports";
import { shiftReports } from "./shiftReports";
import { targetGroupReports } from "./targetGroupReports";
import { trajectoryReport } from "./trajectoryReport";

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
    chosenRules: checked.chosenRules,
    goals: goalReports(records),
    reach: targetGroupReports(checked.reach),
    goalReach: goalReach(records),
    indicators,
    rowsRead: rowsRead(records),
    comparisons,
    expectedFalseFlags: expectedFalseFlags(comparisons),
    trajectories: trajectoryReport(records),
    scales: scaleReports(records),
    shifts: shiftReports(records),
    costs: costReport(records),
    besideOthers: comparisonReports(records, checked.series),
    agreements: agreements(records),
    experience: experience(records),
    sources: goalSources(records),
    interpretations: interpretations(records, checked.series),
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
