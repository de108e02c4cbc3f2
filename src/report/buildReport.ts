import type { CheckedWorkbook } from "../workbook/checkWorkbook";
import { runToEnd } from "../workbook/runToEnd";
import { template } from "../workbook/template";
import type { WorkbookRecords } from "../workbook/records";
import { agreements } from "./agreements";
import { comparisonReports } from "./comparisonReports";
import { costReport } from "./costReport";
import { expectedFalseFlags } from "./expectedFalseFlags";
import { experienceInSteps } from "./experience";
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
  return runToEnd(buildReportInSteps(checked));
}

/** `buildReport` with a pause after each part that takes time in a large workbook. */
export function* buildReportInSteps(checked: CheckedWorkbook): Generator<undefined, Report> {
  const { records, series } = checked;
  const indicators = indicatorReports(series);
  yield;
  const goals = goalReports(records);
  yield;
  const reached = goalReach(records);
  yield;
  const experienced = yield* experienceInSteps(records);
  yield;
  const sources = goalSources(records);
  yield;
  const besideOthers = comparisonReports(records, series);
  const trajectories = trajectoryReport(records);
  yield;
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
    goals,
    reach: targetGroupReports(checked.reach),
    goalReach: reached,
    indicators,
    rowsRead: rowsRead(records),
    comparisons,
    expectedFalseFlags: expectedFalseFlags(comparisons),
    trajectories,
    scales: scaleReports(records),
    shifts: shiftReports(records),
    costs: costReport(records),
    besideOthers,
    agreements: agreements(records),
    experience: experienced,
    sources,
    interpretations: interpretations(records, series),
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
