import type { ConversationFacts } from "../../../../report/conversation/ConversationFacts";
import type { GoalPage } from "../../../../report/conversation/GoalPage";
import type { IndicatorReport } from "../../../../report/report";

/** The pages of goals that stand in any theme, each once: for the figures behind the development table. */
export function pagesForThemes({ pages, themes }: ConversationFacts): GoalPage[] {
  const codes = new Set(themes.flatMap((theme) => theme.pages));
  return pages.filter(({ goal }) => codes.has(goal.code));
}

/** The indicators without a goal that have a theme. */
export function withoutGoalForThemes({ withoutGoal, themes }: ConversationFacts): IndicatorReport[] {
  const codes = new Set(themes.flatMap(({ indicators }) => indicators));
  return withoutGoal.filter(({ code }) => codes.has(code));
}
