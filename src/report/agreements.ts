import { codeKey } from "../domain/codes/codeKey";
import type { GoalAgreements } from "../domain/agreements/agreementStatus";
import { agreementStatus } from "../domain/agreements/agreementStatus";
import type { WorkbookRecords } from "../workbook/records";
import type { AgreementsReport } from "./ConversationReport";
import { inGoalOrder } from "./inGoalOrder";
import { knownGoals } from "./knownGoals";

/**
 * Level 1: what has become of the agreements with the activities, per core goal and in all.
 *
 * An agreement with an activity that has two core goals (a finding of its own) is counted once, under the first.
 *
 * @returns  null where no activity has an agreement or the status of one
 */
export function agreements(records: WorkbookRecords): AgreementsReport | null {
  const agreed = (records.activities?.rows ?? []).filter(
    ({ agreement, agreementStatus: status }) => agreement !== null || status !== null,
  );
  if (agreed.length === 0) return null;
  const { goals, withoutGoal, total } = agreementStatus(
    agreed.map(({ coreGoals, agreementStatus: status }) => ({ goal: coreGoals[0] ?? null, status })),
  );
  return { goals: goalsInOrder(goals, records), withoutGoal, total };
}

function goalsInOrder(goals: readonly GoalAgreements[], records: WorkbookRecords): AgreementsReport["goals"] {
  const byKey = new Map(goals.map((one) => [codeKey(one.goal), { code: one.goal, found: one }]));
  return inGoalOrder(byKey, knownGoals(records)).map(({ goal, goalDescription, found }) => ({
    ...found,
    goal,
    goalDescription,
  }));
}
