import type { CheckedWorkbook } from "../../workbook/checkWorkbook";
import type { Assignment, WorkbookRecords } from "../../workbook/records";
import type { ViewFacts } from "../../workbook/views/WorkbookView";
import type { MeasuredPoint, Report } from "../report";
import type { ReportLimit } from "./ReportLimit";
import type { ReportView } from "./ReportView";
import { showsPersons } from "./showsPersons";

/** What a report of one view cannot say. */
export interface LimitInput {
  /** The workbook as it is. */
  readonly checked: CheckedWorkbook;
  /** Of the view. */
  readonly shown: WorkbookRecords;
  readonly report: Report;
  readonly view: ReportView;
  readonly viewFacts: ViewFacts;
  /** The view may leave out something of what people said. */
  readonly isTalkLeftOut: boolean;
}

/** What weighs most first. */
export function reportLimits(input: LimitInput): ReportLimit[] {
  const { checked, shown, report } = input;
  return [
    ...limitsOfView(input),
    ...missingRows(shown),
    ...periodsContradict(checked.records.assignment),
    ...limitsOfMeasurements(report),
    ...suppression(input),
    ...(checked.counts.errors === 0
      ? []
      : [{ code: "errors-in-workbook" as const, facts: { errors: checked.counts.errors } }]),
  ];
}

function limitsOfView({ view, viewFacts, isTalkLeftOut }: LimitInput): ReportLimit[] {
  const limits: ReportLimit[] = [];
  const { isKnown, providers: known, tablesOfNobody: tables } = viewFacts;
  if (view.kind === "provider" && !isKnown) {
    limits.push({ code: "provider-unknown", facts: { provider: view.provider, known } });
  }
  if (tables.length > 0) limits.push({ code: "tables-of-nobody", facts: { tables } });
  if (isTalkLeftOut) limits.push({ code: "talk-of-others", facts: {} });
  return limits;
}

function missingRows({ goals, activities, indicators }: WorkbookRecords): ReportLimit[] {
  const limits: ReportLimit[] = [];
  if (!goals?.rows.some(({ code }) => code !== null)) limits.push({ code: "no-goals", facts: {} });
  if (!activities?.rows.length) limits.push({ code: "no-activities", facts: {} });
  if (!indicators?.rows.length) limits.push({ code: "no-indicators", facts: {} });
  return limits;
}

/** ISO dates are compared as texts. */
function periodsContradict({ periodFrom: from, periodTo: to, reportingYear }: Assignment): ReportLimit[] {
  const year = reportingYear === null ? null : String(reportingYear);
  const isReversed = from !== null && to !== null && from > to;
  const isElsewhere =
    year !== null && ((from !== null && from.slice(0, 4) > year) || (to !== null && to.slice(0, 4) < year));
  if (!isReversed && !isElsewhere) return [];
  return [{ code: "periods-contradict", facts: { from, to, reportingYear } }];
}

function limitsOfMeasurements({ indicators, subject: { reportingYear } }: Report): ReportLimit[] {
  const valued = indicators.map(({ measurements }) => measurements.filter(({ value }) => value !== null));
  const limits: ReportLimit[] = [];
  if (valued.some(({ length }) => length > 0) && valued.every(({ length }) => length <= 1)) {
    limits.push({
      code: "one-measurement",
      facts: { indicators: new Set(indicators.map(({ code }) => code)).size },
    });
  }
  const latest = latestOf(valued.flat());
  if (latest === null || reportingYear === null) return limits;
  const lastMonth = latest.at.firstMonth + latest.at.months - 1;
  if (lastMonth < (reportingYear - 1) * 12) {
    limits.push({ code: "measurements-elsewhere", facts: { latest: latest.period, reportingYear } });
  }
  return limits;
}

function latestOf(points: readonly MeasuredPoint[]): MeasuredPoint | null {
  const endOf = ({ at }: MeasuredPoint): number => at.firstMonth + at.months;
  return points.reduce<MeasuredPoint | null>(
    (latest, point) => (latest === null || endOf(point) > endOf(latest) ? point : latest),
    null,
  );
}

function suppression({ checked, report, viewFacts: { hiddenNumbers: numbers } }: LimitInput): ReportLimit[] {
  const minimum = checked.records.assignment.minimumGroupSize;
  const statements = (report.experience?.goals ?? []).flatMap((goal) => goal.statements);
  const tooFew = statements.filter(({ experienced }) => experienced?.strength === "suppressed").length;
  if (numbers + tooFew === 0) return [];
  if (!showsPersons(report)) return [{ code: "all-suppressed", facts: { minimum } }];
  return numbers === 0 ? [] : [{ code: "some-suppressed", facts: { minimum, numbers } }];
}
