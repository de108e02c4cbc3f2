import type { GoalPage } from "../../../../report/conversation/GoalPage";
import type { DevelopmentTableWords } from "../../../../text/DevelopmentTableWords";
import type { LevelBlock, TableBlock } from "../../ReportDocument";
import { levelsOfPage } from "../levelsOfPage";
import type { ReportFrame } from "../ReportFrame";
import { summaryTable } from "../summaryTable";

/** The goals of a theme with the key figure of each of the four levels; in the order of the tree, no ranking. */
export function goalTable(
  pages: readonly GoalPage[],
  { id, theme }: { readonly id: string; readonly theme: string },
  { goals: { caption, goal, columns, inOtherTheme } }: DevelopmentTableWords,
  frame: ReportFrame,
): TableBlock {
  const composed = pages.map((page, index) => {
    const name = `${id}-goal-${index + 1}`;
    return { id: name, page, levels: levelsOfPage(page, name, frame) };
  });
  return summaryTable(
    `${id}-goals`,
    composed,
    ({ page, levels: { provider, municipality } }) => [
      ...provider.levels,
      ...municipality.levels.map((level) => verdictOnly(level, page, inOtherTheme)),
    ],
    {
      caption: caption(theme),
      goal,
      levels: [columns.agreement, columns.reach, columns.experience, columns.town],
    },
    frame,
  );
}

/**
 * The one indicator of a goal is named right under this table; there it need not be named as well. Where its indicators are
 * all of another theme, the level is known, but not here.
 */
function verdictOnly(level: LevelBlock, { town, missing }: GoalPage, inOtherTheme: string): LevelBlock {
  if (town.length === 0 && !missing.includes("town")) return { ...level, keyFigure: inOtherTheme };
  return town.length === 1 ? { ...level, under: null } : level;
}
