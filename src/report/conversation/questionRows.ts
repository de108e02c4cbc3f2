import type { StatementExperience } from "../ExperienceReport";
import type { GoalReach, IndicatorReport } from "../report";
import type { GoalPage, MonitoringLevel } from "./GoalPage";
import { groupedBy } from "./groupedBy";
import type { HeldRow } from "./HeldRow";
import { heldRow } from "./HeldRow";
import type { MeasuringQuestion } from "./MeasuringQuestion";
import type { RowKeys } from "./RowKeys";
import { levelWords } from "./RowKeys";
import { subjectOf } from "./subjectOf";
import type { Talk } from "./Talk";

/** The questions about measuring of one page, level by level. Without notes: those are hung on them later. */
export function questionRows(page: GoalPage, keys: RowKeys): HeldRow<MeasuringQuestion>[] {
  return [
    ...page.reach.flatMap((reach) => reachMissing(reach, page.goal, keys)),
    ...boundsOfReach(page, keys),
    ...page.reach.flatMap((reach) => spreadUnknown(reach, page.goal, keys)),
    ...page.statements.filter(hasTooFewAnswers).map((one) => tooFewAnswers(one, page.goal, keys)),
    ...criteriaMissing(page, keys),
    ...indicatorsInQuestion([...page.participants, ...page.town], page.goal, keys),
    ...levelsMissing(page, keys),
  ];
}

function reachMissing(
  reach: GoalReach,
  goal: MeasuringQuestion["goal"],
  keys: RowKeys,
): HeldRow<MeasuringQuestion>[] {
  if (reach.reason === null) return [];
  const key = keys.give("reach", [reach.goal, reach.targetGroup]);
  const make = (talk: Talk): MeasuringQuestion => ({
    code: "reach-missing",
    facts: { reach },
    key,
    goal,
    talk,
  });
  return [heldRow(make, subjectsOf(reach))];
}

/** One a goal, of the target group of which least is known: the same question to participants answers them all. */
function boundsOfReach({ reach: all, goal }: GoalPage, keys: RowKeys): HeldRow<MeasuringQuestion>[] {
  const bounded = all.filter((reach) => reach.share !== null && canBeNarrowed(reach));
  return [...groupedBy(bounded, (reach) => reach.goal).values()].map((ofGoal) => {
    const reach = ofGoal.reduce((widest, one) => (widthOf(one) > widthOf(widest) ? one : widest));
    const key = keys.give("bounds", [reach.goal]);
    return heldRow<MeasuringQuestion>(
      (talk) => ({ code: "reach-bounded", facts: { reach }, key, goal, talk }),
      subjectsOf(reach),
    );
  });
}

/** Not where only hidden numbers make it a range: no question to participants makes it any smaller. */
function canBeNarrowed({ persons, activities }: GoalReach): boolean {
  if (persons === null || persons.exact) return false;
  return (
    persons.activitiesCounted > 1 || activities.some(({ unit, count }) => unit === "visits" && count !== null)
  );
}

const widthOf = ({ share }: GoalReach): number => (share === null ? 0 : share.upper - share.lower);

function spreadUnknown(
  reach: GoalReach,
  goal: MeasuringQuestion["goal"],
  keys: RowKeys,
): HeldRow<MeasuringQuestion>[] {
  const reason = reach.spread?.reason ?? null;
  if (reason === null) return [];
  const key = keys.give("spread", [reach.goal, reach.targetGroup]);
  const make = (talk: Talk): MeasuringQuestion => ({
    code: "spread-unknown",
    facts: { reach, reason },
    key,
    goal,
    talk,
  });
  return [heldRow(make, subjectsOf(reach))];
}

const subjectsOf = ({ goal, targetGroup }: GoalReach): (string | null)[] => [
  subjectOf.goal(goal),
  subjectOf.name(targetGroup),
];

/** Of a statement that nobody answered yet the level is missing. */
function hasTooFewAnswers({ experienced }: StatementExperience): boolean {
  return experienced !== null && experienced.answers > 0 && experienced.strength === "suppressed";
}

function tooFewAnswers(
  statement: StatementExperience,
  goal: MeasuringQuestion["goal"],
  keys: RowKeys,
): HeldRow<MeasuringQuestion> {
  const key = keys.give("answers", [statement.code]);
  return heldRow(
    (talk) => ({ code: "too-few-answers", facts: { statement }, key, goal, talk }),
    [subjectOf.name(statement.code), subjectOf.name(statement.statement)],
  );
}

function criteriaMissing(
  { criteriaMissing: criteria, goal }: GoalPage,
  keys: RowKeys,
): HeldRow<MeasuringQuestion>[] {
  if (criteria.length === 0) return [];
  const key = keys.give("criteria", [goal.code]);
  return [
    heldRow(
      (talk) => ({ code: "criteria-missing", facts: { criteria }, key, goal, talk }),
      [subjectOf.goal(goal.code)],
    ),
  ];
}

/** Also of indicators without a goal. */
export function indicatorsInQuestion(
  indicators: readonly IndicatorReport[],
  goal: MeasuringQuestion["goal"],
  keys: RowKeys,
): HeldRow<MeasuringQuestion>[] {
  return indicators
    .filter(({ judgement }) => judgement.followUp === "measurement-question")
    .map((indicator) => {
      const key = keys.give("indicator", [indicator.code, indicator.area]);
      return heldRow<MeasuringQuestion>(
        (talk) => ({ code: "indicator", facts: { indicator }, key, goal, talk }),
        [subjectOf.indicator(indicator.code), subjectOf.goal(indicator.goal)],
        true,
      );
    });
}

/** Only where something is done for the goal: elsewhere there is nothing to ask of participants, or to agree on. */
function levelsMissing(
  { missing, activities, goal, level: kind }: GoalPage,
  keys: RowKeys,
): HeldRow<MeasuringQuestion>[] {
  // A goal that is not in Doelen is a slip of the pen more often than a goal.
  if (kind === null && goal.description === null) return [];
  if (!activities.some(({ part }) => part === "core")) return [];
  return missing.map((level: MonitoringLevel) => {
    const key = keys.give("level", [goal.code, levelWords[level]]);
    return heldRow<MeasuringQuestion>(
      (talk) => ({ code: "level-missing", facts: { level }, key, goal, talk }),
      [subjectOf.goal(goal.code)],
    );
  });
}
