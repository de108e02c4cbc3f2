import type { GoalCauseFacts } from "../../../workbook/causes/goalCauses";
import type { CauseFacts } from "../../../workbook/findings";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";
import { activityNamed, goalNamed, indicatorNamed, populationWords } from "./named";

const unknownCode = ({ code, suggestion }: CauseFacts["unknown-goal"]): string =>
  suggestion === null
    ? `The code ${quoted(code)} was not found.`
    : `${quoted(code)} — do you mean ${quoted(suggestion)}?`;

const unknownCodeTitle = <
  C extends
    "unknown-goal" | "unknown-target-group" | "unknown-activity" | "unknown-statement" | "unknown-indicator",
>(
  where: string,
) =>
  titleByCount<C>(
    ({ column, code }) => `The code ${quoted(code)} in column ${quoted(column)} is not in ${where}`,
    (count, { column, code, suggestion }) =>
      suggestion === null
        ? `Column ${quoted(column)} holds ${formatNumber(count)} codes that are not in ${where}`
        : `The code ${quoted(code)} is not in ${where} and is used ${formatNumber(count)} times`,
  );

const essence = "Ask yourself: if this activity does not contribute to this goal, would I be discontent?";

const normWords = { higher: "Hoger", lower: "Lager" } as const;

/** Sentences on goals and what is linked to them: K01 to K05. */
export const goalFindings: FindingSentences<keyof GoalCauseFacts> = {
  "activity-without-goal": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} is not linked to any goal`,
      (count) => `${formatNumber(count)} activities are not linked to any goal`,
    ),
    example: ({ activity }) => `${activityNamed(activity)}: no core goal and no side goal.`,
    why: "Without a goal nobody can say what the activity contributes to.",
    remedy: "Fill in at ‘Kerndoel’ the code of the goal that it is about.",
    mayBeIgnored: null,
  },
  "no-core-goal": {
    title: titleByCount(
      ({ activity }) => `Choose a core goal for ${activity === null ? "this activity" : quoted(activity)}`,
      (count) => `Choose a core goal for ${formatNumber(count)} activities`,
    ),
    example: ({ goals }) => `Filled in as side goal only: ${goals.join(", ")}.`,
    why: "Each activity has one goal that it is about at heart. That gives direction to the conversation.",
    remedy: `${essence} If the answer is yes, that is the core goal.`,
    mayBeIgnored: null,
  },
  "several-core-goals": {
    title: titleByCount(
      ({ activity }) => `Choose one core goal for ${activity === null ? "this activity" : quoted(activity)}`,
      (count) => `Choose one core goal for each of ${formatNumber(count)} activities`,
    ),
    example: ({ goals }) => `${formatNumber(goals.length)} goals filled in: ${goals.join(", ")}.`,
    why: "With more than one core goal it is not clear what the activity is meant for.",
    remedy: `${essence} Move the other goals to ‘Nevendoelen’.`,
    mayBeIgnored: null,
  },
  "goal-without-activity": {
    title: titleByCount(
      ({ goal }) => `Goal ${quoted(goal)} has no activity`,
      (count) => `${formatNumber(count)} goals have no activity`,
    ),
    example: ({ goal, description }) =>
      description === null ? `Goal ${quoted(goal)}.` : `Goal ${quoted(goal)}: ${quoted(description)}.`,
    why: "Nobody works on this goal now, or the link is missing.",
    remedy: "Link an activity to this goal. Or explain why there is none yet.",
    mayBeIgnored: "Explain if somebody else works on this goal.",
  },
  "goal-without-indicator": {
    title: titleByCount(
      ({ goal }) => `Goal ${quoted(goal)} has no indicator`,
      (count) => `${formatNumber(count)} goals have no indicator`,
    ),
    example: ({ goal, description }) =>
      description === null ? `Goal ${quoted(goal)}.` : `Goal ${quoted(goal)}: ${quoted(description)}.`,
    why: "Without an indicator nobody can see whether the goal comes nearer.",
    remedy: "Add a row with this goal on sheet Indicatoren. Or explain why that is not possible.",
    mayBeIgnored: "Explain if this goal is followed in another way.",
  },
  "unknown-goal": {
    title: unknownCodeTitle("Doelen"),
    example: unknownCode,
    why: "The link works only if the code stands exactly so on sheet Doelen.",
    remedy: "Correct the code, or add the goal on sheet Doelen.",
    mayBeIgnored: "Explain if the goal is left out of this workbook on purpose.",
  },
  "unknown-target-group": {
    title: unknownCodeTitle("Doelgroepen"),
    example: unknownCode,
    why: "Reach can be calculated only if the target group stands on sheet Doelgroepen.",
    remedy: "Correct the code, or add the target group on sheet Doelgroepen.",
    mayBeIgnored: "Explain if the size of this target group is not known.",
  },
  "unknown-activity": {
    title: unknownCodeTitle("Activiteiten"),
    example: unknownCode,
    why: "This row counts for no activity at all.",
    remedy: "Correct the code, or add the activity on sheet Activiteiten.",
    mayBeIgnored: "Explain if the activity is left out of this workbook on purpose.",
  },
  "unknown-statement": {
    title: unknownCodeTitle("Stellingen"),
    example: unknownCode,
    why: "Without a statement nobody can say what these answers mean. They count nowhere.",
    remedy: "Correct the code, or add the statement on sheet Stellingen.",
    mayBeIgnored: "Explain if the statement is left out of this workbook on purpose.",
  },
  "unknown-indicator": {
    title: unknownCodeTitle("Indicatoren"),
    example: unknownCode,
    why: "A measurement without a known indicator is not judged.",
    remedy: "Correct the code, or add the indicator on sheet Indicatoren.",
    mayBeIgnored: "Explain if this measurement need not be judged.",
  },
  "goal-cycle": {
    title: titleByCount(
      ({ goals }) =>
        goals.length === 1
          ? `Goal ${quoted(goals.join())} stands under itself`
          : `The goals ${goals.join(", ")} stand under each other in a circle`,
      (count) => `${formatNumber(count)} groups of goals stand under each other in a circle`,
    ),
    example: ({ goals }) => `The circle: ${[...goals, goals[0]].join(" → ")}.`,
    why: "In a circle nobody can see which goal stands above which.",
    remedy: "Correct the code at ‘Bovenliggend’ for one of these goals.",
    mayBeIgnored: null,
  },
  "goal-without-parent": {
    title: titleByCount(
      ({ goal }) =>
        goal === null ? "A goal has no goal above it" : `Goal ${quoted(goal)} has no goal above it`,
      (count) => `${formatNumber(count)} goals have no goal above them`,
    ),
    example: ({ goal }) =>
      goal === null ? "This goal stands alone." : `Goal ${quoted(goal)} stands apart from the other goals.`,
    why: "This way nobody can see which larger goal it contributes to.",
    remedy: "Fill in at ‘Bovenliggend’ the code of the goal that stands above it.",
    mayBeIgnored: "Explain if this goal stands alone on purpose.",
  },
  "many-goals": {
    title: titleByCount(
      ({ activity, goals }) => `${activityNamed(activity)} touches ${formatNumber(goals)} goals`,
      (count) => `${formatNumber(count)} activities touch more than 3 goals`,
    ),
    example: ({ goals }) => `${formatNumber(goals)} goals filled in. What is the essence?`,
    why: "Whoever works on many goals at once can hardly show what changes for each.",
    remedy: "Choose the essence. Leave out goals that the activity touches only slightly.",
    mayBeIgnored: "You can leave this if all goals really belong to it.",
  },
  "direction-conflict": {
    title: titleByCount(
      ({ indicator, word, norm }) =>
        `${indicatorNamed(indicator)}: the goal says ${quoted(word)}, the norm is ${quoted(normWords[norm])}`,
      (count) => `The norm of ${formatNumber(count)} indicators does not fit the goal`,
    ),
    example: ({ goal, word, norm }) =>
      `Goal ${quoted(goal)} says ${quoted(word)}, the norm is ${quoted(normWords[norm])}.`,
    why: "With a norm in the wrong direction good news is read as bad news.",
    remedy: "See which direction is wanted and correct the norm or the description of the goal.",
    mayBeIgnored: "Explain if the indicator measures the opposite of the goal.",
  },
  "goal-population-mixed": {
    title: titleByCount(
      ({ goal, wanted }) => `${goalNamed(goal)} should be about ${populationWords[wanted]}`,
      (count, { wanted }) => `${formatNumber(count)} goals should be about ${populationWords[wanted]}`,
    ),
    example: ({ wanted }) =>
      wanted === "residents"
        ? "A societal result is about all residents."
        : "A provider’s contribution is about the participants it reaches.",
    why: "Else a provider seems to answer for what happens in the whole town.",
    remedy: "Change column ‘Populatie’, or the level of the goal.",
    mayBeIgnored: null,
  },
  "only-output": {
    title: titleByCount(
      ({ goal }) => `Goal ${quoted(goal)} has only counts`,
      (count) => `${formatNumber(count)} goals have only counts`,
    ),
    example: ({ goal, description }) =>
      `Goal ${quoted(goal)}${description === null ? "" : ` (${description})`}: no indicator of what it brings.`,
    why: "A number of participants says what was done, not what it brought them.",
    remedy: "Add a statement or an indicator about the goal itself.",
    mayBeIgnored: "You may leave this if you follow the effect in another way.",
  },
  "activity-without-underpinning": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} does not say why it helps`,
      (count) => `${formatNumber(count)} activities do not say why they help`,
    ),
    example: ({ activity }) => `${activityNamed(activity)}: ‘Onderbouwing’ is blank.`,
    why: "With an underpinning you can see together whether the approach fits the goal.",
    remedy: "Write in one sentence why the activity helps: what works, research or own experience.",
    mayBeIgnored: "You may leave this if the underpinning stands somewhere else.",
  },
  "agreement-without-status": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} does not say whether the agreement was kept`,
      (count) => `${formatNumber(count)} agreements do not say whether they were kept`,
    ),
    example: ({ activity }) => `${activityNamed(activity)}: ‘Afspraakstatus’ is blank.`,
    why: "Without a status the agreement does not count in what was done.",
    remedy: "Choose: Gedaan, Deels, Niet or Nog niet aan de orde.",
    mayBeIgnored: "You may leave this if you do not keep this part.",
  },
  "status-without-agreement": {
    title: titleByCount(
      ({ activity }) => `${activityNamed(activity)} has a status but no agreement`,
      (count) => `${formatNumber(count)} activities have a status but no agreement`,
    ),
    example: ({ activity }) => `${activityNamed(activity)}: ‘Afspraak’ is blank.`,
    why: "The reader cannot see what was agreed.",
    remedy: "Write down the agreement, or clear the status.",
    mayBeIgnored: "You may leave this if the agreement stands somewhere else.",
  },
  "hours-kept": {
    title: titleByCount(
      ({ column }) => `Column ${quoted(column)} keeps hours`,
      (count) => `${formatNumber(count)} columns keep hours`,
    ),
    example: ({ column }) => `Column ${quoted(column)} counts nowhere.`,
    why: "With agreements on results you need not keep hours for each person.",
    remedy: "Take the column away if nobody needs it.",
    mayBeIgnored: "You may leave the column. The check passes over it.",
  },
  "several-owners": {
    title: titleByCount(
      ({ goal }) => `${goalNamed(goal)} has more than one owner`,
      (count) => `${formatNumber(count)} goals have more than one owner`,
    ),
    example: ({ owner }) => `Owner: ${quoted(owner)}.`,
    why: "If several departments steer at once, the provider does not know whom to follow.",
    remedy: "Choose one owner, or fill in a contact person of the municipality on sheet Opdracht.",
    mayBeIgnored: "You may leave this if you share one contact person.",
  },
};
