import { codeKey } from "../../domain/codes/codeKey";
import type { WorkbookRecords } from "../../workbook/records";
import { topicsIn } from "../../workbook/topicsIn";
import { knownGoals } from "../knownGoals";
import type { GoalName } from "./GoalName";

/** The goals with none below them about which the workbook says nothing at all; in the order of the tree. */
export function emptyGoals(records: WorkbookRecords): GoalName[] {
  const { goals, tree } = knownGoals(records);
  const said = goalsSaid(records);
  return tree.inTreeOrder.flatMap((key): GoalName[] => {
    const goal = goals.get(key);
    if (goal?.code == null || said.has(key) || tree.childrenOf(key).length > 0) return [];
    return [{ code: goal.code, description: goal.description }];
  });
}

function goalsSaid(records: WorkbookRecords): Set<string> {
  const said = new Set<string>();
  const add = (goal: string | null): unknown => goal !== null && said.add(codeKey(goal));
  for (const { coreGoals, sideGoals } of records.activities?.rows ?? []) {
    coreGoals.forEach(add);
    sideGoals.forEach(add);
  }
  for (const table of [records.indicators, records.statements, records.stories]) {
    for (const { goal } of table?.rows ?? []) add(goal);
  }
  const topicOf = topicsIn(records);
  for (const { topic } of records.interpretations?.rows ?? []) {
    const about = topic === null ? null : topicOf(topic);
    if (about?.kind === "goal") add(about.goal.code);
  }
  return said;
}
