import { codeKey } from "../../domain/codes/codeKey";
import { coreGoalRule } from "../../domain/goals/coreGoalRule";
import type { Activity } from "../../workbook/records";
import type { GoalSuggestion } from "./GoalSuggestion";

export interface GoalProposal extends GoalSuggestion {
  /** Where the goal stands already, or why it is proposed. */
  readonly because: "core-now" | "side-now" | "resembles" | "picked";
}

/**
 * The goals to ask about for an activity, in the order in which they are asked: what the user picked, then the core goals
 * that stand there, then the side goals when there is no core goal, then what resembles.
 *
 * @param picked    chosen from the list by the user; null where nothing is
 * @param answered  goals about which the user said no already
 */
export function proposalsFor(
  activity: Activity,
  suggestions: readonly GoalSuggestion[],
  picked: string | null,
  answered: ReadonlySet<string>,
): readonly GoalProposal[] {
  const rule = coreGoalRule(activity.coreGoals, activity.sideGoals);
  const because = rule.kind === "only-side-goals" ? "side-now" : "core-now";
  const standing = rule.kind === "one" ? [rule.code] : rule.kind === "none" ? [] : rule.codes;
  const proposals: readonly GoalProposal[] = [
    ...(picked === null ? [] : [{ goal: picked, words: [], because: "picked" } as const]),
    ...standing.map((goal) => ({ goal, words: [], because }) as const),
    ...suggestions.map(({ goal, words }) => ({ goal, words, because: "resembles" }) as const),
  ];
  const seen = new Set([...answered].map(codeKey));
  return proposals.filter(({ goal, because: reason }) => {
    if (reason !== "picked" && seen.has(codeKey(goal))) return false;
    seen.add(codeKey(goal));
    return true;
  });
}
