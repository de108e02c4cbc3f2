import type { ConversationFacts, Theme } from "../../../../report/conversation/ConversationFacts";
import type { StorySource } from "../../../../report/ConversationReport";
import type { IndicatorReport } from "../../../../report/report";
import { agendaPageWordsIn } from "../../../../text/agendaPageWordsIn";
import type { DevelopmentTableWords } from "../../../../text/DevelopmentTableWords";
import type { ReportBlock, ReportSection, TableBlock } from "../../ReportDocument";
import { effectFirst } from "../agenda/effectFirst";
import { findingInWords } from "../agenda/findingInWords";
import { headedList, paragraph } from "../blocks";
import type { ReportFrame } from "../ReportFrame";
import type { ThemeFacts } from "./factsOfTheme";
import { factsOfTheme } from "./factsOfTheme";
import { goalTable } from "./goalTable";

/** So many of each fit on one page with the rest. */
export const mostForTheme = { goals: 5, indicators: 3, developments: 2, reasons: 4 } as const;

/** One page about one theme: its goals, what moves in town, what goes on, what to talk about, and room to write. */
export function themeSection(
  facts: ConversationFacts,
  theme: Theme,
  id: string,
  words: DevelopmentTableWords,
  frame: ReportFrame,
): ReportSection {
  const ofTheme = factsOfTheme(facts, theme);
  return {
    id,
    heading: theme.name,
    depth: 1,
    above: words.theme,
    startsPage: true,
    blocks: [
      ...goalBlocks(ofTheme, { id, theme: theme.name }, words, frame),
      ...headedList(words.town.heading, townLines(ofTheme, words)),
      ...headedList(words.talk.heading, talkLines(ofTheme, words, frame)),
      contextBoxes(ofTheme, words, frame),
      questionTable(id, words),
    ],
  };
}

function goalBlocks(
  { pages }: ThemeFacts,
  about: { readonly id: string; readonly theme: string },
  words: DevelopmentTableWords,
  frame: ReportFrame,
): ReportBlock[] {
  if (pages.length === 0) return [paragraph(words.noGoals)];
  const more = pages.length - mostForTheme.goals;
  return [
    goalTable(pages.slice(0, mostForTheme.goals), about, words, frame),
    ...(more > 0 ? [paragraph(words.goals.more(more))] : []),
  ];
}

function townLines({ town: ofTheme }: ThemeFacts, { town: words }: DevelopmentTableWords): string[] {
  const town = comparedFirst(ofTheme);
  if (town.length === 0) return [words.none];
  const more = town.length - mostForTheme.indicators;
  return [
    ...town.slice(0, mostForTheme.indicators).map((indicator) => words.indicator(indicator)),
    ...(more > 0 ? [words.more(more)] : []),
  ];
}

/** What was compared says more than what waits for a second measurement; among the same kind the order stays. */
function comparedFirst(indicators: readonly IndicatorReport[]): IndicatorReport[] {
  const isCompared = ({ judgement }: IndicatorReport): boolean => judgement.change !== null;
  return [...indicators.filter(isCompared), ...indicators.filter((indicator) => !isCompared(indicator))];
}

function talkLines(
  { reasons }: ThemeFacts,
  { talk }: DevelopmentTableWords,
  { sentences }: ReportFrame,
): string[] {
  if (reasons.length === 0) return [talk.none];
  const agenda = agendaPageWordsIn(sentences.language);
  const more = reasons.length - mostForTheme.reasons;
  return [
    ...effectFirst(reasons)
      .slice(0, mostForTheme.reasons)
      .map((reason) => findingInWords(reason, agenda)),
    ...(more > 0 ? [talk.more(more)] : []),
  ];
}

function contextBoxes(
  { pages, developments }: ThemeFacts,
  words: DevelopmentTableWords,
  { page }: ReportFrame,
): ReportBlock {
  const shown = developments.slice(0, mostForTheme.developments).map(words.developments.point);
  const story = storyOf(pages);
  return {
    kind: "boxes",
    boxes: [
      {
        heading: words.developments.heading,
        lines: shown.length === 0 ? [words.developments.none] : shown,
      },
      { heading: words.story.heading, lines: [story === null ? words.story.none : page.story(story)] },
    ],
  };
}

function storyOf(pages: ThemeFacts["pages"]): StorySource | null {
  const stories = pages.flatMap((page) => page.stories);
  return stories.find(({ text }) => text !== null) ?? stories[0] ?? null;
}

function questionTable(id: string, { questions: words }: DevelopmentTableWords): TableBlock {
  return {
    kind: "table",
    id: `${id}-questions-table`,
    caption: words.caption,
    columns: [
      { header: words.columns.question, width: 45, align: "start" },
      { header: words.columns.answer, width: 55, align: "start" },
    ],
    rows: words.questions.map((question, index) => ({
      key: `${id}-question-${index + 1}`,
      cells: [
        { strong: question, text: "" },
        { text: "", writeHere: true },
      ],
    })),
  };
}
