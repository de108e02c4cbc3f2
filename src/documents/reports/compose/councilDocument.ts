import type { ConversationFacts } from "../../../report/conversation/ConversationFacts";
import { agendaPageWordsIn } from "../../../text/agendaPageWordsIn";
import type { GoalReach } from "../../../report/report";
import type { CouncilWords, SaidReach } from "../../../text/CouncilWords";
import { councilWordsIn } from "../../../text/councilWordsIn";
import { reportLimitWordsIn } from "../../../text/reportLimitWordsIn";
import type { Provenance } from "../../../text/ReportLabels";
import { runOn } from "../../../text/runOn";
import type { Sentences } from "../../../text/Sentences";
import type { ReportBlock, ReportDocument } from "../ReportDocument";
import { effectFirst } from "./agenda/effectFirst";
import { findingInWords } from "./agenda/findingInWords";
import { paragraph, section } from "./blocks";
import type { ChosenForCouncil } from "./council/chosenForCouncil";
import { chosenForCouncil, mostForCouncil } from "./council/chosenForCouncil";
import { townLines } from "./council/townLines";
import { reachInShort } from "./levels/reachLevel";
import { limitInWords } from "./limitsSection";
import type { ReportFrame } from "./ReportFrame";
import { reportFrame } from "./ReportFrame";
import { subtitle } from "./subtitle";

/**
 * One page for the council: what moves in town first, then what participants say, and only then how many were reached. Every
 * list is capped, so that it stays one page; where the rest stands is said.
 */
export function councilDocument(
  facts: ConversationFacts,
  sentences: Sentences,
  provenance: Provenance,
): ReportDocument {
  const words = councilWordsIn(sentences.language);
  const frame = reportFrame(facts, sentences);
  const chosen = chosenForCouncil(facts);
  return {
    kind: "council",
    language: sentences.language,
    title: words.title(facts.subject.reportingYear),
    subtitle: subtitle(facts),
    provenance: sentences.labels.provenance(provenance),
    sections: [
      section("town", words.town.heading, townBlocks(chosen, words, sentences)),
      section("experience", words.experience.heading, [
        ...experienceBlocks(chosen, words, frame),
        talkBoxes(facts, chosen, words, frame),
      ]),
      section("reach", words.reach.heading, reachBlocks(chosen, words, frame)),
      section("not-known", words.notKnown.heading, notKnownBlocks(facts, words, frame)),
    ],
    closing: [runOn([sentences.labels.falseFlags(facts.comparisons, facts.expectedFalseFlags), words.where])],
  };
}

function townBlocks({ town }: ChosenForCouncil, words: CouncilWords, { labels }: Sentences): ReportBlock[] {
  if (town.length === 0) return [paragraph(words.town.none)];
  return [
    paragraph(runOn([words.town.count(town.length), labels.townIndicators])),
    list(townLines(town, words)),
  ];
}

function experienceBlocks(
  { statements, statementsLeftOut }: ChosenForCouncil,
  { experience }: CouncilWords,
  { levels }: ReportFrame,
): ReportBlock[] {
  if (statements.length === 0) return [paragraph(experience.none)];
  const more = statementsLeftOut === 0 ? [] : [experience.more(statementsLeftOut)];
  return [
    list([...statements.map((statement) => experience.statement(statement)), ...more]),
    paragraph(levels.experience.method, "soft"),
  ];
}

function talkBoxes(
  { reasons }: ConversationFacts,
  { story }: ChosenForCouncil,
  { talk, story: storyWords }: CouncilWords,
  { page, sentences }: ReportFrame,
): ReportBlock {
  const agenda = agendaPageWordsIn(sentences.language);
  const shown = effectFirst(reasons)
    .slice(0, mostForCouncil.reasons)
    .map((reason) => findingInWords(reason, agenda));
  const more = reasons.length - shown.length;
  const lines = [...shown, ...(more === 0 ? [] : [talk.more(more)])];
  return {
    kind: "boxes",
    boxes: [
      { heading: storyWords.heading, lines: [story === null ? storyWords.none : page.story(story)] },
      { heading: talk.heading, lines: lines.length === 0 ? [talk.none] : lines },
    ],
  };
}

function reachBlocks(
  { reach, reachLeftOut }: ChosenForCouncil,
  { reach: words }: CouncilWords,
  frame: ReportFrame,
): ReportBlock[] {
  if (reach.length === 0) return [paragraph(words.none)];
  const more = reachLeftOut === 0 ? [] : [words.more(reachLeftOut)];
  return [
    list([...reach.map((one) => words.one(one, saidReach(one, frame))), ...more]),
    ...(reach.length + reachLeftOut > 1 ? [paragraph(words.notAddedUp, "soft")] : []),
  ];
}

function saidReach(reach: GoalReach, frame: ReportFrame): SaidReach {
  const { page, sentences } = frame;
  const short = reachInShort(reach, frame);
  const notCounted = reach.persons === null ? null : sentences.reach.notCounted(reach.persons);
  const left = notCounted === null ? [] : [notCounted];
  if (reach.share === null) return { short, ofTargetGroup: null, behind: left };
  return { short, ofTargetGroup: page.reach.ofTargetGroup, behind: [page.reach.behind(reach), ...left] };
}

function notKnownBlocks(
  { questions, limits }: ConversationFacts,
  { notKnown }: CouncilWords,
  { sentences: { language } }: ReportFrame,
): ReportBlock[] {
  const words = reportLimitWordsIn(language);
  const more = limits.length - mostForCouncil.limits;
  return [
    list([
      ...errorsFirst(limits)
        .slice(0, mostForCouncil.limits)
        .map((limit) => limitInWords(limit, words)),
      ...(more > 0 ? [notKnown.moreLimits(more)] : []),
      questions.length === 0 ? notKnown.none : notKnown.questions(questions.length),
    ]),
  ];
}

/** A mistake in the workbook may touch every figure on the page. */
function errorsFirst(limits: ConversationFacts["limits"]): ConversationFacts["limits"] {
  const isError = ({ code }: ConversationFacts["limits"][number]): boolean => code === "errors-in-workbook";
  return [...limits.filter(isError), ...limits.filter((limit) => !isError(limit))];
}

const list = (items: readonly string[]): ReportBlock => ({ kind: "list", items });
