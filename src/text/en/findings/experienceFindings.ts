import type { ExperienceCauseFacts } from "../../../workbook/causes/experienceCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { criterionNames, scaleNames } from "../experienceWords";
import { formatNumber, formatShare } from "../numbers";
import { activityNamed } from "./named";

/** "4 and 9", "4, 9 and 12". */
function inWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

const asked = ({ activity, statement }: { activity: string | null; statement: string }): string =>
  `${activityNamed(activity)}, statement ${quoted(statement)}`;

const criteria = (missing: ExperienceCauseFacts["criteria-missing"]["missing"]): string =>
  inWords(missing.map((criterion) => criterionNames[criterion]));

/** Sentences on statements and the answers to them: E01 to E06. */
export const experienceFindings: FindingSentences<keyof ExperienceCauseFacts> = {
  "unequal-measuring": {
    title: titleByCount(
      ({ goal, description, rows }) =>
        `Under goal ${quoted(description ?? goal)} ${formatNumber(rows.length)} different statements are used (rows ${inWords(rows)})`,
      (count) => `Under ${formatNumber(count)} goals different statements are used`,
    ),
    example: ({ goal, criterion, rows }) =>
      `Goal ${quoted(goal)}, ${criterionNames[criterion]}: Stellingen rows ${inWords(rows)}.`,
    why: "Answers to different statements or scales cannot be put beside each other or added up.",
    remedy: "Choose one statement and one scale per goal. Use it with every activity that has this goal.",
    mayBeIgnored: "Explain if you are changing to a new statement on purpose.",
  },
  "answers-incomplete": {
    title: titleByCount(
      (facts) => `${asked(facts)}: ${facts.answer} is not filled in`,
      (count) => `In ${formatNumber(count)} rows not all answers are filled in`,
    ),
    example: (facts) =>
      `${asked(facts)}: scale ${quoted(scaleNames[facts.scale])} needs a number for ${facts.answer} too.`,
    why: "A blank cell is not 0. That is why this row does not count anywhere.",
    remedy: "Fill in a number for each answer of the scale. Did nobody give that answer? Fill in 0.",
    mayBeIgnored: null,
  },
  "answer-outside-scale": {
    title: titleByCount(
      (facts) => `${asked(facts)}: ${facts.answer} is not on the scale ${quoted(scaleNames[facts.scale])}`,
      (count) => `In ${formatNumber(count)} rows an answer is filled in that the scale does not have`,
    ),
    example: (facts) =>
      `${asked(facts)}: scale ${quoted(scaleNames[facts.scale])} has no answer ${facts.answer}.`,
    why: "It was probably asked on another scale. Then every answer means something else.",
    remedy: "Check the scale on sheet Stellingen. Is it right? Then clear the cell here.",
    mayBeIgnored: null,
  },
  "more-answers-than-invited": {
    title: titleByCount(
      (facts) =>
        `${asked(facts)}: more answers (${formatNumber(facts.persons)}) than people invited (${formatNumber(facts.invited)})`,
      (count) => `In ${formatNumber(count)} rows there are more answers than people invited`,
    ),
    example: (facts) =>
      `${asked(facts)}: ${formatNumber(facts.persons)} answers, ‘Geen antwoord’ included, and ${formatNumber(facts.invited)} invited.`,
    why: "Both cannot be right. That is why this row does not count anywhere.",
    remedy: "Check the numbers. Do you not know how many were invited? Then clear ‘Uitgenodigd’.",
    mayBeIgnored: null,
  },
  "more-answers-than-participants": {
    title: titleByCount(
      (facts) =>
        `${asked(facts)}: more answers (${formatNumber(facts.answers)}) than participants (${formatNumber(facts.participants)})`,
      (count) => `In ${formatNumber(count)} rows there are more answers than participants`,
    ),
    example: (facts) =>
      `${asked(facts)}: ${formatNumber(facts.answers)} answers, and ${formatNumber(facts.participants)} participants on sheet Activiteiten.`,
    why: "Who answers took part. One of the two numbers is wrong, or people answered more than once.",
    remedy: "Check the number of participants and the answers. Count each participant once.",
    mayBeIgnored: null,
  },
  "few-answers": {
    title: titleByCount(
      ({ statement, answers, minimum }) =>
        answers < minimum
          ? `Statement ${quoted(statement)} has ${formatNumber(answers)} answers: too few for a share`
          : `Statement ${quoted(statement)} has ${formatNumber(answers)} answers: indicative only`,
      (count) => `There are few answers to ${formatNumber(count)} statements`,
    ),
    example: ({ statement, answers, minimum }) =>
      answers < minimum
        ? `Statement ${quoted(statement)}: ${formatNumber(answers)} answers. Below ${formatNumber(minimum)} no share is shown.`
        : `Statement ${quoted(statement)}: ${formatNumber(answers)} answers. From 30 on a comparison is possible.`,
    why: "With few answers, one answer more or less already changes the picture.",
    remedy: "Ask more participants, or put a story beside it.",
    mayBeIgnored: "You can leave this if there are no more people to ask.",
  },
  "low-response": {
    title: titleByCount(
      (facts) =>
        `${asked(facts)}: ${formatNumber(facts.answers)} of the ${formatNumber(facts.invited)} people invited answered`,
      (count) => `In ${formatNumber(count)} rows less than 30% of the people invited answered`,
    ),
    example: (facts) =>
      `${asked(facts)}: ${formatNumber(facts.answers)} of ${formatNumber(facts.invited)}, that is ${formatShare(facts.answers / facts.invited, 0)}.`,
    why: "Those who did not answer may think otherwise. That can colour the picture.",
    remedy: "Find out who did not answer. Ask them after all, for instance during the activity.",
    mayBeIgnored: "Explain why the answers give a fair picture all the same.",
  },
  "response-unknown": {
    title: titleByCount(
      (facts) => `${asked(facts)}: the number of people invited is missing`,
      (count) => `In ${formatNumber(count)} rows the number of people invited is missing`,
    ),
    example: (facts) => `${asked(facts)}: ‘Uitgenodigd’ is blank.`,
    why: "Without it nobody can see whether many people did not answer.",
    remedy: "Fill in at ‘Uitgenodigd’ how many people were asked.",
    mayBeIgnored: "You can leave this if people answered of their own accord.",
  },
  "contribution-not-named": {
    title: titleByCount(
      ({ statement }) => `Statement ${quoted(statement)} does not name the activity`,
      (count) => `${formatNumber(count)} statements do not name the activity`,
    ),
    example: ({ statement }) => `Statement ${quoted(statement)} does not say what the change belongs to.`,
    why: "Without those words people say how they are, not what the activity contributed to it.",
    remedy: "Begin the statement with ‘Doordat ik deelneem …’ or ‘Door deze activiteit …’.",
    mayBeIgnored: "You can leave this if the question refers to the activity elsewhere.",
  },
  "criteria-missing": {
    title: titleByCount(
      ({ goal, missing }) => `Goal ${quoted(goal)} was not asked about ${criteria(missing)}`,
      (count, { missing }) => `${formatNumber(count)} goals were not asked about ${criteria(missing)}`,
    ),
    example: ({ goal, description }) =>
      description === null ? `Goal ${quoted(goal)}.` : `Goal ${quoted(goal)}: ${quoted(description)}.`,
    why: "Usefulness says whether it fitted what somebody needed, goal attainment whether it brought what it is for.",
    remedy: "Add a statement on what is missing to sheet Stellingen, with this goal.",
    mayBeIgnored: "You can leave this if you follow it in another way.",
  },
};
