import type { Activity } from "../../workbook/records";
import type { GoalPaths } from "./GoalPaths";

/** A goal that an activity may be for, and the words that say so. Only ever a proposal. */
export interface GoalSuggestion {
  readonly goal: string;
  /** As they stand in the activity. */
  readonly words: readonly string[];
}

/**
 * The best proposals first; none where nothing resembles.
 *
 * @param linked  activities of this workbook that have one core goal: examples to learn from. The same list at every look
 */
export type SuggestGoals = (
  activity: Activity,
  goals: GoalPaths,
  linked: readonly Activity[],
) => readonly GoalSuggestion[];
