import { codeKey } from "../domain/codes/codeKey";
import { coreAgainstSide } from "../domain/experience/coreAgainstSide";
import type { ExperiencedShare } from "../domain/experience/experiencedShare";
import { experiencedShare } from "../domain/experience/experiencedShare";
import { periodLabel } from "../domain/period";
import type { AnswersOfRow } from "../workbook/answersOfRecords";
import type { Activity, WorkbookRecords } from "../workbook/records";
import type { StatementOutcome } from "../workbook/statementOutcomes";
import { statementOutcomes } from "../workbook/statementOutcomes";
import type { ActivityExperience, StatementOfActivity } from "./ExperienceReport";
import type { KnownGoals } from "./knownGoals";
import { knownGoals } from "./knownGoals";
import { outcomesToHoldBack } from "./outcomesToHoldBack";

/** A statement about one activity in one period. */
interface Asked {
  readonly outcome: StatementOutcome;
  readonly experienced: ExperiencedShare;
}

interface CoreAndSides {
  readonly activity: Activity;
  readonly core: Asked;
  readonly sides: readonly Asked[];
}

/**
 * Of each activity that asked its participants what its core goal and what a side goal brought them: the one beside the
 * other, in the latest period in which both were asked. Only statements on the goal itself (goal-attainment): of use and
 * satisfaction there is no more or less of one goal than of another.
 */
export function activityExperiences(
  records: WorkbookRecords,
  answers: readonly AnswersOfRow[],
): ActivityExperience[] {
  const goals = knownGoals(records);
  const { minimumGroupSize } = records.assignment;
  const byActivity = answersByActivity(answers);
  const compared = (records.activities?.rows ?? []).flatMap((activity) => {
    const key = codeKey(activity.code ?? "");
    const asked = byActivity.get(key) ?? [];
    // Of an activity that stands there twice, the first row counts.
    byActivity.delete(key);
    return coreAndSides(activity, statementOutcomes(asked), minimumGroupSize);
  });
  const shown = compared.flatMap(({ core, sides }) => [core.outcome, ...sides.map(({ outcome }) => outcome)]);
  const heldBack = outcomesToHoldBack(shown, statementOutcomes(answers), minimumGroupSize);
  return compared.map((one) => activityExperience(one, goals, heldBack));
}

function answersByActivity(answers: readonly AnswersOfRow[]): Map<string, AnswersOfRow[]> {
  const found = new Map<string, AnswersOfRow[]>();
  for (const one of answers) {
    const { row, statement, respondents, state } = one;
    if (respondents !== "participants" || state !== "complete" || row.activity === null) continue;
    if (statement.criterion !== "goal-attainment" || statement.goal === null) continue;
    const key = codeKey(row.activity);
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  return found;
}

function coreAndSides(
  activity: Activity,
  outcomes: readonly StatementOutcome[],
  minimumGroupSize: number,
): CoreAndSides[] {
  const core = new Set(activity.coreGoals.map(codeKey));
  const side = new Set(activity.sideGoals.map(codeKey).filter((goal) => !core.has(goal)));
  const about = (goals: ReadonlySet<string>): StatementOutcome[] =>
    outcomes.filter(({ statement }) => goals.has(codeKey(statement.goal ?? "")));
  const sides = about(side);
  const together = about(core).filter((one) => sides.some((other) => isSamePeriod(one, other)));
  const latest = Math.max(...together.map(endOf));
  const asked = (outcome: StatementOutcome): Asked[] =>
    outcome.answers === null
      ? []
      : [{ outcome, experienced: shareOf(outcome, outcome.answers, minimumGroupSize) }];
  return together
    .filter((one) => endOf(one) === latest)
    .flatMap(asked)
    .map((one) => ({
      activity,
      core: one,
      sides: sides.filter((other) => isSamePeriod(one.outcome, other)).flatMap(asked),
    }));
}

function shareOf(
  { statement, scale }: StatementOutcome,
  answers: NonNullable<StatementOutcome["answers"]>,
  minimumGroupSize: number,
): ExperiencedShare {
  return experiencedShare(answers, scale, statement.direction ?? "positive", minimumGroupSize);
}

const endOf = ({ period }: StatementOutcome): number =>
  period === null ? 0 : period.firstMonth + period.months;

function isSamePeriod({ period }: StatementOutcome, { period: other }: StatementOutcome): boolean {
  return period?.firstMonth === other?.firstMonth && period?.months === other?.months;
}

function activityExperience(
  { activity, core, sides }: CoreAndSides,
  goals: KnownGoals,
  heldBack: ReadonlySet<StatementOutcome>,
): ActivityExperience {
  const found = coreAgainstSide(outcomeOf(core), sides.map(outcomeOf));
  const isHeldBack = ({ outcome }: Asked): boolean => heldBack.has(outcome);
  return {
    activity: activity.code ?? "",
    name: activity.name,
    period: core.outcome.period === null ? null : periodLabel(core.outcome.period),
    core: statementOf(core, goals, isHeldBack(core)),
    sides: sides.map((side, index) => {
      const { signal, reason, difference } = found.sides[index] ?? { ...found, difference: null };
      const hidden = isHeldBack(core) || isHeldBack(side);
      return {
        ...statementOf(side, goals, isHeldBack(side)),
        signal,
        reason,
        difference: hidden ? null : difference,
      };
    }),
    signal: found.signal,
    reason: found.reason,
  };
}

function outcomeOf({ outcome, experienced }: Asked): { statement: string; experienced: ExperiencedShare } {
  return { statement: outcome.statement.code ?? "", experienced };
}

function statementOf(
  { outcome, experienced }: Asked,
  { goals }: KnownGoals,
  hidden: boolean,
): StatementOfActivity {
  const { code, goal, statement: text } = outcome.statement;
  const known = goals.get(codeKey(goal ?? ""));
  return {
    goal: known?.code ?? goal ?? "",
    goalDescription: known?.description ?? null,
    statement: code ?? "",
    text,
    experienced: hidden ? null : experienced,
  };
}
