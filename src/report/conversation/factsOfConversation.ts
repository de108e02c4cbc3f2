import type { AgendaNote } from "../../workbook/agenda/AgendaNote";
import type { CheckedWorkbook } from "../../workbook/checkWorkbook";
import { topicsIn } from "../../workbook/topicsIn";
import type { ViewFacts } from "../../workbook/views/WorkbookView";
import { aboutOfTopic } from "../aboutOfTopic";
import { buildReportInSteps } from "../buildReport";
import { interpretations } from "../interpretations";
import type { Report } from "../report";
import type { ConversationFacts } from "./ConversationFacts";
import { emptyGoals } from "./emptyGoals";
import { goalPages } from "./goalPages";
import { pagesOfGoals } from "./pagesOfGoals";
import { pointsByYear } from "./pointsByYear";
import type { PointsByYear } from "./pointsByYear";
import { reportLimits } from "./reportLimits";
import type { ReportView } from "./ReportView";
import type { RowsInput } from "./rowsToTalkAbout";
import { rowsToTalkAbout } from "./rowsToTalkAbout";
import type { TalkOfView } from "./talkOfView";
import { talkOfView } from "./talkOfView";
import { themesOfPages } from "./themesOfPages";

export interface ConversationInput {
  /** The workbook as it is. */
  readonly checked: CheckedWorkbook;
  /** The workbook as the view shows it: all figures are of this one. */
  readonly shown: CheckedWorkbook;
  readonly view: ReportView;
  readonly viewFacts: ViewFacts;
  /** Of this year's agenda. */
  readonly notes: readonly AgendaNote[];
  /** Last year's workbook: what was said then is context now. */
  readonly previous: {
    readonly checked: Pick<CheckedWorkbook, "records" | "series">;
    readonly notes: readonly AgendaNote[];
  } | null;
  /** Keys of the rows of the whole workbook, for the view of one provider; none elsewhere. */
  readonly keysOfWhole: ReadonlySet<string>;
}

/**
 * All that is put on the table, of one view of a workbook: facts and codes, no sentences. With a pause after each part that
 * takes time in a large workbook.
 */
export function* factsOfConversation(input: ConversationInput): Generator<undefined, ConversationFacts> {
  const { checked, shown, view, viewFacts } = input;
  const { records } = shown;
  const { assignment } = checked.records;
  const whole = yield* buildReportInSteps(shown);
  yield;
  const pages = pagesOfGoals(records);
  const topicOf = topicsIn(records);
  const all = [checked.records, ...(input.previous === null ? [] : [input.previous.checked.records])];
  const talk = talkOfView({ view, viewFacts, shown: records, all, pages });
  const report = withStoriesOf(whole, talk);
  const points = pointsShown(pointsOf(input, report, topicOf), talk);
  const toldPages = goalPages(records, report, pages, points);
  yield;
  const rows = rowsToTalkAbout({
    pages: toldPages,
    places: pages,
    report,
    points,
    notes: input.notes,
    previous: input.previous && {
      notes: input.previous.notes,
      year: input.previous.checked.records.assignment.reportingYear,
    },
    topicOf,
    talk,
    keysOfWhole: input.keysOfWhole,
  });
  yield;
  return {
    subject: view.kind === "whole" ? report.subject : { ...report.subject, provider: view.provider },
    period: { from: assignment.periodFrom, to: assignment.periodTo },
    legalBasis: assignment.legalBasis,
    view,
    providers: viewFacts.providers,
    minimum: assignment.minimumGroupSize,
    pages: toldPages,
    emptyGoals: emptyGoals(checked.records),
    withoutGoal: report.indicators.filter(({ goal }) => pages.pageOf(goal) === null),
    themes: themesOfPages(records, toldPages, pages),
    ...rows,
    developments: points.now.filter(
      ({ development, consequence }) => development !== null || consequence !== null,
    ),
    besideOthers: report.besideOthers,
    trajectories: report.trajectories,
    scales: report.scales,
    shifts: report.shifts,
    costs: report.costs,
    comparisons: report.comparisons,
    expectedFalseFlags: report.expectedFalseFlags,
    limits: reportLimits({
      checked,
      shown: records,
      report,
      view,
      viewFacts,
      isTalkLeftOut: talk !== null && isAnythingSaid(input),
    }),
  };
}

function isAnythingSaid({ checked, notes, previous }: ConversationInput): boolean {
  const { stories, interpretations: points } = checked.records;
  const before = previous?.checked.records.interpretations?.rows.length ?? 0;
  const notesBefore = previous?.notes.length ?? 0;
  return (stories?.rows.length ?? 0) + (points?.rows.length ?? 0) + notes.length + before + notesBefore > 0;
}

function withStoriesOf(report: Report, talk: TalkOfView | null): Report {
  if (talk === null || report.sources === null) return report;
  return { ...report, sources: report.sources.filter(({ goal }) => talk.isOfGoal(goal)) };
}

function pointsShown({ now, earlier }: PointsByYear, talk: TalkOfView | null): PointsByYear {
  if (talk === null) return { now, earlier };
  return {
    now: now.filter(talk.isOfPoint),
    earlier: earlier.filter(({ point }) => talk.isOfPoint(point)),
  };
}

function pointsOf(
  { previous }: ConversationInput,
  { interpretations: told, subject }: Report,
  topicOf: RowsInput["topicOf"],
): PointsByYear {
  if (previous === null) return pointsByYear(told?.points ?? [], subject.reportingYear, null);
  const { records, series } = previous.checked;
  const points = (interpretations(records, series)?.points ?? []).map(
    // What it was about may be told from this year's workbook alone.
    ({ about, ...point }) => ({
      ...point,
      about: (point.topic === null ? null : aboutOfTopic(topicOf(point.topic))) ?? about,
    }),
  );
  const before = { points, reportingYear: records.assignment.reportingYear };
  return pointsByYear(told?.points ?? [], subject.reportingYear, before);
}
