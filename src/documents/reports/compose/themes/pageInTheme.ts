import type { Theme } from "../../../../report/conversation/ConversationFacts";
import type { GoalPage } from "../../../../report/conversation/GoalPage";

/** A page with the indicators of one theme: what is of another theme is told there, and only there. */
export function pageInTheme(page: GoalPage, { indicators }: Pick<Theme, "indicators">): GoalPage {
  const codes = new Set(indicators);
  return {
    ...page,
    participants: page.participants.filter(({ code }) => codes.has(code)),
    town: page.town.filter(({ code }) => codes.has(code)),
    besideOthers: page.besideOthers.filter(({ indicator }) => codes.has(indicator)),
  };
}
