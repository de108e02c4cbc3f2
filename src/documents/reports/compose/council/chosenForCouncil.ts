import type { ConversationFacts } from "../../../../report/conversation/ConversationFacts";
import type { GoalPage } from "../../../../report/conversation/GoalPage";
import type { StatementExperience } from "../../../../report/ExperienceReport";
import type { StorySource } from "../../../../report/ConversationReport";
import type { GoalReach, IndicatorReport } from "../../../../report/report";
import { isAboutResidents } from "../isAboutResidents";

/** So many of each fit on one page. */
export const mostForCouncil = {
  names: 2,
  withValues: 5,
  statements: 2,
  reasons: 2,
  reach: 3,
  limits: 1,
} as const;

/** What stands on the page for the council, each in the order of the tree: nothing is ranked. */
export interface ChosenForCouncil {
  /** All indicators on residents, those without a goal last; how many are named is a matter of their verdicts. */
  readonly town: readonly IndicatorReport[];
  readonly statements: readonly StatementExperience[];
  readonly statementsLeftOut: number;
  readonly reach: readonly GoalReach[];
  readonly reachLeftOut: number;
  readonly story: StorySource | null;
}

export function chosenForCouncil({ pages, withoutGoal }: ConversationFacts): ChosenForCouncil {
  const statements = pages.flatMap((page) => page.statements).filter(isWhatItBrought);
  const reach = pages.flatMap((page) => page.reach).filter(isKnown);
  const stories = pages.flatMap((page) => page.stories);
  return {
    town: [...pages.flatMap((page) => page.town), ...withoutGoal.filter(isAboutResidents)],
    statements: statements.slice(0, mostForCouncil.statements),
    statementsLeftOut: Math.max(statements.length - mostForCouncil.statements, 0),
    reach: reach.slice(0, mostForCouncil.reach),
    reachLeftOut: Math.max(reach.length - mostForCouncil.reach, 0),
    story: stories.find(({ text }) => text !== null) ?? stories[0] ?? null,
  };
}

/** The same pages with only what stands on the page for the council: for the figures behind it. */
export function pagesForCouncil(facts: ConversationFacts): GoalPage[] {
  const chosen = chosenForCouncil(facts);
  const statements = new Set(chosen.statements);
  const reach = new Set(chosen.reach);
  return facts.pages.map((page) => ({
    ...page,
    agreements: null,
    participants: [],
    besideOthers: [],
    statements: page.statements.filter((statement) => statements.has(statement)),
    reach: page.reach.filter((one) => reach.has(one)),
  }));
}

/** What participants say it brought them; whether they were content is not an effect. */
function isWhatItBrought({ criterion, experienced, respondents }: StatementExperience): boolean {
  return respondents === "participants" && criterion !== "satisfaction" && experienced?.share != null;
}

/** More persons than the target group has is a mistake to mend, not a reach to show. */
function isKnown({ persons, reason }: GoalReach): boolean {
  return persons !== null && reason !== "more-persons-than-target";
}
