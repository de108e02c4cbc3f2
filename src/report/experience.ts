import { codeKey } from "../domain/codes/codeKey";
import { criteriaCoverage } from "../domain/experience/criteriaCoverage";
import { answerFields, answersOfRecords } from "../workbook/answersOfRecords";
import type { AnswersOfRow } from "../workbook/answersOfRecords";
import type { WorkbookRecords } from "../workbook/records";
import { runToEnd } from "../workbook/runToEnd";
import type { Statement } from "../workbook/records/experienceRecords";
import type { StatementOutcome } from "../workbook/statementOutcomes";
import { statementOutcomes } from "../workbook/statementOutcomes";
import { activityExperiences } from "./activityExperiences";
import type { ExperienceReport, GoalExperience } from "./ExperienceReport";
import { inGoalOrder } from "./inGoalOrder";
import { knownGoals } from "./knownGoals";
import { rowsNotCounted } from "./rowsNotCounted";
import { statementExperiences } from "./statementExperiences";

/**
 * Level 3: what people say the activities brought them, per goal and statement, and per activity what it is for beside
 * what it also brings. Statements are never added up with each other, and there is no score of them together.
 *
 * @returns  null without the table Stellingen
 */
export function experience(records: WorkbookRecords): ExperienceReport | null {
  return runToEnd(experienceInSteps(records));
}

/** `experience` with a pause after each part that takes time in a large workbook. */
export function* experienceInSteps(records: WorkbookRecords): Generator<undefined, ExperienceReport | null> {
  if (records.statements === null) return null;
  const answers = answersOfRecords(records);
  yield;
  const outcomes = outcomesByStatement(statementOutcomes(answers));
  const { minimumGroupSize } = records.assignment;
  const byGoal = statementsByGoal(records.statements.rows);
  yield;
  const goals = inGoalOrder(byGoal, knownGoals(records)).map(({ goal, goalDescription, found }) => ({
    goal,
    goalDescription,
    statements: found.flatMap((one) => statementExperiences(one, outcomes.get(one) ?? [], minimumGroupSize)),
    ...criteriaOf(goal, found),
  }));
  yield;
  return {
    goals,
    activities: activityExperiences(records, answers),
    rowsNotCounted: { ...rowsNotCounted(answers), statementUnknown: rowsWithoutStatement(records, answers) },
  };
}

function outcomesByStatement(outcomes: readonly StatementOutcome[]): Map<Statement, StatementOutcome[]> {
  const found = new Map<Statement, StatementOutcome[]>();
  for (const outcome of outcomes) {
    const known = found.get(outcome.statement);
    if (known === undefined) found.set(outcome.statement, [outcome]);
    else known.push(outcome);
  }
  return found;
}

function statementsByGoal(
  statements: readonly Statement[],
): Map<string, { code: string; found: Statement[] }> {
  const found = new Map<string, { code: string; found: Statement[] }>();
  for (const statement of statements) {
    if (statement.goal === null || statement.code === null) continue;
    const known = found.get(codeKey(statement.goal));
    if (known === undefined) found.set(codeKey(statement.goal), { code: statement.goal, found: [statement] });
    else known.found.push(statement);
  }
  return found;
}

function criteriaOf(
  goal: string,
  statements: readonly Statement[],
): Pick<GoalExperience, "criteriaAsked" | "criteriaMissing"> {
  const asked = statements.flatMap(({ criterion }) =>
    criterion === null ? [] : [{ subject: goal, criterion }],
  );
  const [coverage] = criteriaCoverage([goal], asked);
  return { criteriaAsked: coverage?.asked ?? [], criteriaMissing: coverage?.missing ?? [] };
}

function rowsWithoutStatement({ answers }: WorkbookRecords, known: readonly AnswersOfRow[]): number {
  const rows = new Set(known.map(({ row }) => row));
  return (answers?.rows ?? []).filter(
    (row) => !rows.has(row) && answerFields.some((field) => row[field] !== null),
  ).length;
}
