import { isFinished } from "../../workbook/isFinished";
import type { AgendaNote } from "../../workbook/agenda/AgendaNote";
import type { Topic } from "../../workbook/topicsIn";
import { aboutOfTopic } from "../aboutOfTopic";
import type { ConversationPoint } from "../ConversationReport";
import type { Report } from "../report";
import type { ConversationFacts } from "./ConversationFacts";
import type { GoalName } from "./GoalName";
import type { GoalPage } from "./GoalPage";
import type { KeyMeaning, NotesOfYear } from "./hangNotes";
import { hangNotes } from "./hangNotes";
import { hangPoints } from "./hangPoints";
import type { PagesOfGoals } from "./pagesOfGoals";
import type { PointsByYear } from "./pointsByYear";
import { indicatorsInQuestion, questionRows } from "./questionRows";
import { changesBesideOthers, indicatorsToTalkAbout, reasonRows } from "./reasonRows";
import { RowKeys } from "./RowKeys";
import { stillOpen } from "./stillOpen";
import type { TalkOfView } from "./talkOfView";

export interface RowsInput {
  readonly pages: readonly GoalPage[];
  readonly places: PagesOfGoals;
  readonly report: Report;
  readonly points: PointsByYear;
  readonly notes: readonly AgendaNote[];
  readonly previous: { readonly notes: readonly AgendaNote[]; readonly year: number | null } | null;
  readonly topicOf: (topic: string) => Topic | null;
  /** Null where the view shows everything that was said. */
  readonly talk: TalkOfView | null;
  /** Keys of rows outside the view: what was written beside those is not told in it. */
  readonly keysOfWhole: ReadonlySet<string>;
}

/** The two lists of the agenda, with what was said of each row: reasons to talk, and questions about measuring. */
export function rowsToTalkAbout(input: RowsInput): Pick<ConversationFacts, "reasons" | "questions"> {
  const { pages, places, report, points } = input;
  const elsewhere = withoutPage(report, places);
  const [reasonKeys, questionKeys] = [new RowKeys(), new RowKeys()];
  const reasons = [
    ...pages.flatMap((page) => reasonRows(page, reasonKeys)),
    ...indicatorsToTalkAbout(elsewhere.indicators, null, reasonKeys),
    ...changesBesideOthers(elsewhere.besideOthers, null, reasonKeys),
  ];
  const questions = [
    ...pages.flatMap((page) => questionRows(page, questionKeys)),
    ...indicatorsInQuestion(elsewhere.indicators, null, questionKeys),
  ];
  const years = notesByYear(input);
  const closed = new Set(years.flatMap(({ notes }) => notes.filter(isClosed).map(({ key }) => key)));
  const goalOf = (point: ConversationPoint): GoalName | null => pageOfPoint(point, places);
  const left = hangPoints({ reasons, questions }, points);
  const open = stillOpen(left, reasonKeys, (key) => closed.has(key), goalOf);
  const all = [...reasons, ...open];
  const ofNotes = hangNotes({ reasons: all, questions }, years, {
    aboutOf: aboutOfKey(input.topicOf),
    goalOf,
    isShown: (key, goal) => input.talk === null || input.talk.isOfNote(key, goal),
    isToldAlone: (key) => !input.keysOfWhole.has(key),
  });
  return {
    reasons: [...all, ...ofNotes].map(({ row }) => row),
    questions: questions.map(({ row }) => row),
  };
}

/** What has no goal has no page, and is said after all that has one. */
function withoutPage(
  { indicators, besideOthers }: Report,
  { pageOf, pageOfIndicator }: PagesOfGoals,
): Pick<Report, "indicators" | "besideOthers"> {
  return {
    indicators: indicators.filter(({ goal }) => pageOf(goal) === null),
    besideOthers: besideOthers.filter(({ indicator }) => pageOfIndicator(indicator) === null),
  };
}

function notesByYear({ notes, previous, report }: RowsInput): NotesOfYear[] {
  const now: NotesOfYear = { notes, year: report.subject.reportingYear, source: "agenda" };
  return previous === null ? [now] : [now, { ...previous, source: "previous-year" }];
}

const isClosed = ({ sheet, status }: AgendaNote): boolean => sheet === "reasons" && isFinished(status);

function pageOfPoint({ about }: ConversationPoint, places: PagesOfGoals): GoalName | null {
  if (about === null) return null;
  const page = about.kind === "goal" ? places.pageOf(about.code) : places.pageOfIndicator(about.code);
  return page === null ? null : places.nameOf(page);
}

/** The first word of a key that is the code of an indicator or a goal. */
function aboutOfKey(topicOf: RowsInput["topicOf"]): KeyMeaning["aboutOf"] {
  return (key) => {
    const topics = key.split(" ").slice(1).map(topicOf);
    return aboutOfTopic(topics.find((topic) => topic !== null) ?? null);
  };
}
