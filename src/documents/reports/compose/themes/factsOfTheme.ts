import type { ConversationFacts, Theme } from "../../../../report/conversation/ConversationFacts";
import type { GoalPage } from "../../../../report/conversation/GoalPage";
import type { ReasonToTalk } from "../../../../report/conversation/ReasonToTalk";
import type { ConversationPoint } from "../../../../report/ConversationReport";
import type { IndicatorReport } from "../../../../report/report";
import { isAboutResidents } from "../isAboutResidents";
import { pageInTheme } from "./pageInTheme";

/** What is said of one theme, each in the order of the tree. */
export interface ThemeFacts {
  /** With the indicators of this theme only. */
  readonly pages: readonly GoalPage[];
  /** Indicators on residents; those without a goal last. */
  readonly town: readonly IndicatorReport[];
  readonly reasons: readonly ReasonToTalk[];
  /** About this theme first, then those that are about no goal or indicator in particular. */
  readonly developments: readonly ConversationPoint[];
}

export function factsOfTheme(
  { pages, withoutGoal, reasons, developments }: ConversationFacts,
  theme: Theme,
): ThemeFacts {
  const codes = new Set(theme.pages);
  const ofTheme = pages.filter(({ goal }) => codes.has(goal.code)).map((page) => pageInTheme(page, theme));
  const goals = new Set(
    ofTheme.flatMap(({ goal, contributions }) => [goal, ...contributions].map(({ code }) => code)),
  );
  const indicators = new Set(theme.indicators);
  const isOfTheme = ({ about }: ConversationPoint): boolean =>
    about !== null && (about.kind === "goal" ? goals : indicators).has(about.code);
  const isToldHere = (reason: ReasonToTalk): boolean => {
    const indicator = indicatorOf(reason);
    if (indicator !== null) return indicators.has(indicator);
    return reason.goal !== null && goals.has(reason.goal.code);
  };
  const others = withoutGoal.filter((one) => isAboutResidents(one) && indicators.has(one.code));
  return {
    pages: ofTheme,
    town: [...ofTheme.flatMap(({ town }) => town), ...others],
    reasons: reasons.filter(isToldHere),
    developments: [...developments.filter(isOfTheme), ...developments.filter(({ about }) => about === null)],
  };
}

/** The code of the indicator a reason is about; null where it is about something else. */
function indicatorOf(reason: ReasonToTalk): string | null {
  switch (reason.code) {
    case "indicator":
      return reason.facts.indicator.code;
    case "differs-from-others":
      return reason.facts.comparison.indicator;
    case "still-open": {
      const { about } = reason.facts.point;
      return about?.kind === "indicator" ? about.code : null;
    }
    default:
      return null;
  }
}
