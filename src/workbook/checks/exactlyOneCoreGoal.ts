import { coreGoalRule } from "../../domain/goals/coreGoalRule";
import type { Occurrence } from "../findings";
import { codeKey } from "../../domain/codes/codeKey";
import type { Activity, FoundTable } from "../records";
import type { Check } from "./CheckInput";
import { isLeftBlank } from "./isLeftBlank";
import { placeOf } from "./placeOf";

/** K02: an activity with goals has one that is its core. */
export const exactlyOneCoreGoal: Check = ({ records }) => {
  const table = records.activities;
  return table === null ? [] : table.rows.flatMap((activity) => coreGoalOccurrences(table, activity));
};

function coreGoalOccurrences(table: FoundTable<Activity>, activity: Activity): Occurrence[] {
  const place = placeOf(table, activity.row, "coreGoals");
  const name = activity.name ?? activity.code;
  const core = coreGoalRule(distinct(activity.coreGoals), distinct(activity.sideGoals));
  if (core.kind === "several") {
    const facts = { activity: name, goals: core.codes };
    return [{ cause: "several-core-goals", table: "activities", place, facts, group: "" }];
  }
  if (core.kind === "only-side-goals" && isLeftBlank(table, activity, "coreGoals")) {
    const facts = { activity: name, goals: core.codes };
    return [{ cause: "no-core-goal", table: "activities", place, facts, group: "" }];
  }
  return [];
}

/** Each code as it was first spelled. */
function distinct(codes: readonly string[]): readonly string[] {
  if (codes.length < 2) return codes;
  return [...new Map([...codes].reverse().map((code) => [codeKey(code), code])).values()].reverse();
}
