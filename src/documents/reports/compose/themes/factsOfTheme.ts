import type { ConversationFacts, Theme } from "../../../../report/conversation/ConversationFacts";
import type { GoalPage } from "../../../../report/conversation/GoalPage";
import type { ReasonToTalk } from "../../../../report/conversation/ReasonToTalk";
import type { ConversationPoint } from "../../../../report/ConversationReport";

/** What is said of one theme, each in the order of the tree. */
export interface ThemeFacts {
  readonly pages: readonly GoalPage[];
  readonly reasons: readonly ReasonToTalk[];
  /** About this theme first, then those that are about no goal or indicator in particular. */
  readonly developments: readonly ConversationPoint[];
}

export function factsOfTheme({ pages, reasons, developments }: ConversationFacts, theme: Theme): ThemeFacts {
  const codes = new Set(theme.pages);
  const ofTheme = pages.filter(({ goal }) => codes.has(goal.code));
  const goals = new Set(
    ofTheme.flatMap(({ goal, contributions }) => [goal, ...contributions].map(({ code }) => code)),
  );
  const indicators = new Set(
    ofTheme.flatMap(({ town, participants }) => [...town, ...participants].map(({ code }) => code)),
  );
  const isOfTheme = ({ about }: ConversationPoint): boolean =>
    about !== null && (about.kind === "goal" ? goals : indicators).has(about.code);
  return {
    pages: ofTheme,
    reasons: reasons.filter(({ goal }) => goal !== null && goals.has(goal.code)),
    developments: [...developments.filter(isOfTheme), ...developments.filter(({ about }) => about === null)],
  };
}
