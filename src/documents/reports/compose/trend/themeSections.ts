import type { ConversationFacts, Theme } from "../../../../report/conversation/ConversationFacts";
import type { GoalPage } from "../../../../report/conversation/GoalPage";
import type { TrendReportWords } from "../../../../text/TrendReportWords";
import type { ReportSection } from "../../ReportDocument";
import { indicatorFigure } from "../../figures/indicatorFigure";
import { paragraph, section } from "../blocks";
import { figuresBlock } from "../figuresBlock";
import { figuresOfPage } from "../figuresOfPage";
import type { ComposedPage } from "../goalSection";
import { goalHeading } from "../goalHeading";
import { indicatorBlocks } from "../indicatorBlocks";
import { drawnTogether } from "../indicatorPicture";
import { verdictsInWords } from "../levels/townLevel";
import type { ReportFrame } from "../ReportFrame";
import { pictureWidths } from "../reportPicture";
import { summaryTable } from "../summaryTable";
import { pageInTheme } from "../themes/pageInTheme";

interface ThemeOfPages {
  readonly id: string;
  readonly name: string;
  /** With the indicators of this theme only. */
  readonly pages: readonly ComposedPage[];
  /** Codes of the pages that an earlier theme told already: the figures of the provider stand there. */
  readonly toldBefore: ReadonlySet<string>;
}

/** By theme: what moves in town, and apart from it what the provider contributes. */
export function themeSections(
  facts: ConversationFacts,
  pages: readonly ComposedPage[],
  words: TrendReportWords,
  frame: ReportFrame,
): ReportSection[] {
  return themesOf(facts, pages, words, frame).flatMap((theme) => [
    townSection(theme, words, frame),
    ...contributionSection(theme, words, frame),
  ]);
}

/** A page in every theme that names it; those that no theme names come last, together. */
function themesOf(
  { themes }: ConversationFacts,
  pages: readonly ComposedPage[],
  { theme: { other } }: TrendReportWords,
  frame: ReportFrame,
): ThemeOfPages[] {
  const told = new Set<string>();
  const named = themes.map((theme, index) => {
    const codes = new Set(theme.pages);
    const toldBefore = new Set(theme.pages.filter((code) => told.has(code)));
    for (const code of codes) told.add(code);
    const ofTheme = pages
      .filter(({ page }) => codes.has(page.goal.code))
      .map(({ id, levels, page }) => ({ id, levels, page: pageInTheme(page, theme) }));
    return { id: `theme-${index + 1}`, name: nameOfTheme(theme, ofTheme, frame), pages: ofTheme, toldBefore };
  });
  const left = pages.filter(({ page }) => !told.has(page.goal.code));
  return [...named, { id: "theme-other", name: other, pages: left, toldBefore: new Set<string>() }].filter(
    (theme) => theme.pages.length > 0,
  );
}

/** A goal that is not in the tree is a theme by itself: that is said, and not only its code. */
function nameOfTheme({ name }: Theme, pages: readonly ComposedPage[], frame: ReportFrame): string {
  const itself = pages.find(({ page }) => page.goal.code === name);
  return itself === undefined ? name : goalHeading(itself.page, frame);
}

function townSection(
  { id, name, pages }: ThemeOfPages,
  words: TrendReportWords,
  frame: ReportFrame,
): ReportSection {
  const town = pages.flatMap(({ page }) => page.town);
  const verdicts = words.theme.verdicts(frame.page.town.several(town.length), verdictsInWords(town, frame));
  const described = new Map(pages.map(({ page: { goal } }) => [goal.code, goal.description]));
  const figures = town.map((indicator) =>
    indicatorFigure(indicator, described.get(indicator.goal ?? "") ?? null, frame),
  );
  const drawing = drawnTogether(town, pictureWidths.page);
  const blocks =
    town.length === 0
      ? [paragraph(words.theme.none)]
      : [
          ...(town.length === 1 ? [] : [paragraph(verdicts)]),
          paragraph(frame.page.legend.pictures, "soft"),
          ...town.flatMap((indicator, index) =>
            indicatorBlocks(indicator, `${id}-town-${index + 1}`, drawing, frame),
          ),
          ...figuresBlock(id, figures, frame),
        ];
  return {
    ...section(id, name, blocks),
    above: frame.page.municipality(frame.municipality),
    startsPage: true,
  };
}

/** Levels 1–3 only: what moves in town is nobody's score. */
function contributionSection(
  { id, pages, toldBefore }: ThemeOfPages,
  words: TrendReportWords,
  frame: ReportFrame,
): ReportSection[] {
  const { levels, providers } = frame.page;
  const { contribution, contributionLead, goal } = words.theme;
  const headers = [levels.agreement, levels.reach, levels.experience];
  const figures = pages
    .flatMap(({ page }) => figuresOfPage(contributionOf(page, toldBefore), frame))
    .filter(({ owner }) => owner === "provider");
  return [
    {
      ...section(`${id}-contribution`, contribution, [
        paragraph(contributionLead),
        summaryTable(
          `${id}-table`,
          pages,
          (one) => one.levels.provider.levels,
          { caption: contribution, goal, levels: headers },
          frame,
        ),
        ...figuresBlock(`${id}-contribution`, figures, frame),
      ]),
      depth: 2,
      above: providers(frame.providers),
    },
  ];
}

/** A figure stands once in a report: of a page that was told before, only what is of this theme. */
function contributionOf(page: GoalPage, toldBefore: ReadonlySet<string>): GoalPage {
  const own = { ...page, town: [], besideOthers: [] };
  return toldBefore.has(page.goal.code) ? { ...own, agreements: null, reach: [], statements: [] } : own;
}
