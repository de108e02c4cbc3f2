import type { GoalCauseFacts } from "../../../workbook/causes/goalCauses";
import type { CauseFacts } from "../../../workbook/findings";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber } from "../numbers";
import { activityNamed, indicatorNamed } from "./named";

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
};
