import type { GoalPage } from "../../../report/conversation/GoalPage";
import type { ReportFrame } from "./ReportFrame";

/** What a page is called: the goal in words; said of a goal that is not in the tree. */
export function goalHeading({ goal, level, path }: GoalPage, { page }: ReportFrame): string {
  if (goal.description !== null) return goal.description;
  return level === null && path.length === 0 ? page.unknownGoal(goal.code) : goal.code;
}
