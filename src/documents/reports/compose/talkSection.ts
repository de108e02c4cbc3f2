import type { MeasuringQuestion } from "../../../report/conversation/MeasuringQuestion";
import type { ReasonToTalk } from "../../../report/conversation/ReasonToTalk";
import { agendaPageWordsIn } from "../../../text/agendaPageWordsIn";
import type { AgendaPageWords } from "../../../text/AgendaPageWords";
import type { Language } from "../../../text/sentencesIn";
import type { TalkListWords } from "../../../text/YearReportWords";
import type { ReportBlock, ReportSection } from "../ReportDocument";
import { findingInWords } from "./agenda/findingInWords";
import { unknownInWords } from "./agenda/questionRow";
import { headedList, paragraph, section } from "./blocks";

const mostRows = 10;
/** More agreements than this are said in one line: else they hide what else there is. */
const mostAgreements = 3;

/** What there is to talk about, in short; the figures and the room to write are on the agenda. */
export function talkSection(
  reasons: readonly ReasonToTalk[],
  questions: readonly MeasuringQuestion[],
  words: TalkListWords,
  language: Language,
): ReportSection {
  const agenda = agendaPageWordsIn(language);
  const asked = questions.map((question) => withGoal(question, unknownInWords(question, agenda)));
  const blocks: ReportBlock[] = [
    ...headedList(words.reasons, reasonLines(reasons, words, agenda)),
    ...headedList(words.questions, capped(asked, words)),
  ];
  const isEmpty = blocks.length === 0;
  return section(
    "talk",
    words.heading,
    isEmpty ? [paragraph(words.none)] : [paragraph(words.lead), ...blocks],
  );
}

function reasonLines(
  reasons: readonly ReasonToTalk[],
  words: TalkListWords,
  agenda: AgendaPageWords,
): readonly string[] {
  const say = (reason: ReasonToTalk): string => withGoal(reason, findingInWords(reason, agenda));
  const agreements = reasons.filter(({ code }) => code === "agreement-not-kept");
  if (agreements.length <= mostAgreements) return capped(reasons.map(say), words);
  const others = reasons.filter(({ code }) => code !== "agreement-not-kept");
  const goals = new Set(agreements.flatMap(({ goal }) => goal?.code ?? []));
  return [...capped(others.map(say), words), words.agreements(agreements.length, [...goals])];
}

function capped(lines: readonly string[], words: TalkListWords): readonly string[] {
  return lines.length > mostRows ? [...lines.slice(0, mostRows), words.more(lines.length - mostRows)] : lines;
}

/** The code of the goal tells two rows of the same kind apart. */
function withGoal({ goal }: Pick<ReasonToTalk, "goal">, said: string): string {
  return goal === null ? said : `${goal.code} · ${said}`;
}
