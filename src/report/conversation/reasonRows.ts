import type { IndicatorReport } from "../report";
import type { ComparisonFacts } from "../ComparisonFacts";
import type { GoalPage } from "./GoalPage";
import type { HeldRow } from "./HeldRow";
import { heldRow } from "./HeldRow";
import type { ReasonToTalk } from "./ReasonToTalk";
import type { RowKeys } from "./RowKeys";
import { othersWords } from "./RowKeys";
import { subjectOf } from "./subjectOf";

/** The reasons to talk of one page, level by level. Without notes: those are hung on them later. */
export function reasonRows(page: GoalPage, keys: RowKeys): HeldRow<ReasonToTalk>[] {
  return [
    ...agreementsNotKept(page, keys),
    ...groupsUnderRepresented(page, keys),
    ...otherThanMeant(page, keys),
    ...indicatorsToTalkAbout([...page.participants, ...page.town], page.goal, keys),
    ...changesBesideOthers(page.besideOthers, page.goal, keys),
  ];
}

function agreementsNotKept({ agreements, goal }: GoalPage, keys: RowKeys): HeldRow<ReasonToTalk>[] {
  return (agreements?.items ?? [])
    .filter(({ status }) => status === "not" || status === "partly")
    .map((item) => {
      const key = keys.give("agreement", [item.activity ?? item.name]);
      const subjects = [subjectOf.name(item.activity), subjectOf.name(item.name), subjectOf.goal(goal.code)];
      return heldRow<ReasonToTalk>(
        (talk) => ({ code: "agreement-not-kept", facts: { item }, key, goal, chance: "counted", talk }),
        subjects,
      );
    });
}

function groupsUnderRepresented({ reach, goal }: GoalPage, keys: RowKeys): HeldRow<ReasonToTalk>[] {
  return reach.flatMap(({ goal: own, targetGroup, targetGroupDescription, spread }) =>
    (spread?.groups ?? [])
      .filter(({ verdict }) => verdict === "under-represented")
      .map((group) => {
        const key = keys.give("spread", [own, targetGroup, group.name]);
        const facts = {
          group,
          targetGroup: targetGroupDescription ?? targetGroup,
          participantsKnown: spread?.participantsKnown ?? 0,
        };
        return heldRow<ReasonToTalk>(
          (talk) => ({
            code: "group-under-represented",
            facts,
            key,
            goal,
            chance: "beyond-chance",
            talk,
          }),
          [subjectOf.name(group.name), subjectOf.goal(own)],
        );
      }),
  );
}

function otherThanMeant(
  { otherThanMeant: activities, goal }: GoalPage,
  keys: RowKeys,
): HeldRow<ReasonToTalk>[] {
  return activities.map((activity) => {
    const key = keys.give("core", [activity.activity, activity.core.statement]);
    const { activity: code, name, core } = activity;
    return heldRow<ReasonToTalk>(
      (talk) => ({
        code: "other-than-meant",
        facts: { activity },
        key,
        goal,
        chance: "beyond-chance",
        talk,
      }),
      [subjectOf.name(code), subjectOf.name(name), subjectOf.goal(core.goal)],
    );
  });
}

/** Also of indicators without a goal. */
export function indicatorsToTalkAbout(
  indicators: readonly IndicatorReport[],
  goal: ReasonToTalk["goal"],
  keys: RowKeys,
): HeldRow<ReasonToTalk>[] {
  return indicators
    .filter(({ judgement }) => judgement.followUp === "reason-to-talk")
    .map((indicator) => {
      const { code, area, judgement } = indicator;
      const key = keys.give("indicator", [code, area]);
      const chance = judgement.verdict === "not-moving" ? "shown-equal" : "beyond-chance";
      return heldRow<ReasonToTalk>(
        (talk) => ({ code: "indicator", facts: { indicator }, key, goal, chance, talk }),
        [subjectOf.indicator(code), subjectOf.goal(indicator.goal)],
        true,
      );
    });
}

/** Only where the interval of the difference leaves out 0. */
export function changesBesideOthers(
  comparisons: readonly ComparisonFacts[],
  goal: ReasonToTalk["goal"],
  keys: RowKeys,
): HeldRow<ReasonToTalk>[] {
  return comparisons.filter(differs).map((comparison) => {
    const { indicator, area, others } = comparison;
    const key = keys.give("comparison", [indicator, area, others && othersWords[others]]);
    return heldRow<ReasonToTalk>(
      (talk) => ({
        code: "differs-from-others",
        facts: { comparison },
        key,
        goal,
        chance: "beyond-chance",
        talk,
      }),
      [subjectOf.indicator(indicator)],
      true,
    );
  });
}

function differs({ change }: ComparisonFacts): boolean {
  return change !== null && (change.interval95.lower > 0 || change.interval95.upper < 0);
}
