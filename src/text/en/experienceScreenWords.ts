import type { AgreementShares } from "../../domain/agreements/agreementShares";
import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { StatementDirection } from "../../domain/experience/StatementDirection";
import type { SourceKind } from "../../workbook/sourcesOfGoals";
import type {
  CoreWords,
  DetailWords,
  ExperienceScreenWords,
  SourceWords,
  StatementWords,
} from "../ExperienceScreenWords";
import { counted } from "./counted";
import { formatDate, formatNumber, formatPoints, formatShare } from "./numbers";

const criteria: Readonly<Record<OutcomeCriterion, string>> = {
  usefulness: "Usefulness",
  "goal-attainment": "Goal attainment",
  satisfaction: "Satisfaction",
};

const kinds: Readonly<Record<SourceKind, string>> = {
  figures: "figures",
  experience: "experience",
  story: "story",
  professional: "experience of a professional",
  visit: "working visit",
  meeting: "meeting",
  research: "research",
};

const agreed: Readonly<Record<StatementDirection, string>> = { positive: "agree", negative: "disagree" };

const statement: StatementWords = {
  share: ({ lower, upper }, direction) =>
    lower === null
      ? `at most ${upper} ${agreed[direction]}`
      : `between ${lower} and ${upper} ${agreed[direction]}`,
  behind: (positive, answers, direction) =>
    `${formatNumber(positive)} of ${counted(answers, "answer", "answers")}: ${agreed[direction]}`,
  negative: "The statement is in the negative: to disagree is what is hoped for here.",
  response: (answers, { invited, share }) =>
    `Response: ${formatNumber(answers)} of ${formatNumber(invited)} invited (${formatShare(share, 0)}).`,
  lowResponse: "A small part of the invited answered. Those who did not may think otherwise.",
  indicative: "indicative",
  indicativeWhy: "Fewer than 30 answers: do not compare this with other outcomes.",
  tooFew: (answers, minimum) =>
    `${counted(answers, "answer", "answers")}. That is too few for a share: it takes at least ${formatNumber(minimum)}.`,
  noAnswer: ({ persons, share }) =>
    persons === 0
      ? "No answer: 0."
      : `No answer: ${formatNumber(persons)} (${formatShare(share, 0)} of those who were asked).`,
  manyNoAnswer: "That is many. Does this statement fit those you asked?",
  pooled: (activities) => `Together over ${formatNumber(activities)} activities with exactly this statement.`,
  notAnswered: "No answers yet.",
  noScale: "The scale of this statement is not filled in. That is why we cannot read the answers.",
  rowsNotCounted: (rows) =>
    `${counted(rows, "row", "rows")} of answers ${rows === 1 ? "is" : "are"} not counted. See under Check why.`,
};

const details: DetailWords = {
  title: "Counts and method",
  answer: (name, persons, share) => `${name}: ${formatNumber(persons)} (${formatShare(share, 0)})`,
  method: (answers, direction) =>
    `As ${agreed[direction]} counts: ${answers.map((name) => `‘${name}’`).join(" and ")}. Who gave no answer is not counted. The range is the uncertainty by chance (95%, Wilson).`,
  earlier: "Earlier:",
  earlierPeriod: (period, said, { answers }) => `${period}: ${said} (n = ${formatNumber(answers)})`,
};

const core: CoreWords = {
  question: (activity) => `Does ‘${activity}’ perhaps bring something else than was meant?`,
  meant: (text, said) => `Meant: ‘${text}’${saidOf(said)}.`,
  side: (text, said) => `Also asked: ‘${text}’${saidOf(said)}.`,
  difference: ({ lower, upper }) =>
    `Difference: between ${formatNumber(100 * lower, 0)} and ${formatPoints(100 * upper, 0)}.`,
  careful:
    "That may be worth having too. And people agree with one statement more easily than with another. Do you recognise this?",
};

const sources: SourceWords = {
  title: "What this goal rests on",
  kinds,
  restsOn: (found) => {
    const [first] = found;
    if (first === undefined) return "There is no source yet.";
    return found.length === 1
      ? `This goal rests on one kind of source: ${kinds[first]}.`
      : `${formatNumber(found.length)} kinds of sources: ${listed(found.map((kind) => kinds[kind]))}.`;
  },
  story: ({ title, kind, date }) =>
    [title === null ? null : `‘${title}’`, kinds[kind], date === null ? null : formatDate(date)]
      .filter((part) => part !== null)
      .join(" · "),
  link: "Link:",
  heldBack: (stories) =>
    `${counted(stories, "story is", "stories are")} not shown here: no consent was filled in.`,
  suggestions: (suggestions) =>
    `${counted(suggestions, "suggestion", "suggestions")}. A suggestion says what could be better and is no source on how it is.`,
};

export const experienceScreenWords: ExperienceScreenWords = {
  title: "Experienced contribution per goal",
  advice:
    "What people themselves say it brought them. That is experience; it does not say what the cause is.",
  notChecked: "Not checked yet. Check the workbook first; after that the experience per goal stands here.",
  check: "Check",
  empty: {
    tables:
      "There are no sheets with statements and answers yet. Insert them and fill in per goal what you ask participants.",
    statements:
      "No statement belongs to a goal yet. On the sheet Stellingen, fill in the code and the goal of each statement.",
  },
  insertSheets: "Insert sheets",
  ask: "Ask participants",
  back: "Back to the experiences",
  nobodyAnswered: "There are no answers yet. Let participants answer here, or fill in the sheet Antwoorden.",
  hopedFor: "answer that is hoped for",
  quote: (text) => `‘${text}’`,
  agreements: (shares) => `Agreements: ${agreementsInWords(shares)}.`,
  agreementsWithoutGoal: (shares) => `Agreements without a goal: ${agreementsInWords(shares)}.`,
  criteria,
  noCriterion: "Criterion not filled in",
  notAsked: (missing) =>
    `Not asked: ${listed(missing.map((criterion) => criteria[criterion].toLowerCase()))}.`,
  statement,
  details,
  core,
  sources,
  more: (count) => `Show ${formatNumber(count)} more`,
  foot: "Statements are not added up. There is no total score and no ranking.",
  statementUnknown: (rows) =>
    `${counted(rows, "row", "rows")} of answers ${rows === 1 ? "belongs" : "belong"} to a statement that we do not know. See under Check.`,
  onlyFigures: (goals) =>
    `Known from figures only, without experience or story: ${goals.length === 1 ? "goal" : "goals"} ${firstOf(goals)}.`,
};

function agreementsInWords({
  done,
  partly,
  not,
  notYetDue,
  withoutStatus,
  agreements,
}: AgreementShares): string {
  const parts = [
    `${formatNumber(done)} done`,
    `${formatNumber(partly)} partly`,
    `${formatNumber(not)} not`,
    ...(notYetDue === 0 ? [] : [`${formatNumber(notYetDue)} not due yet`]),
    ...(withoutStatus === 0 ? [] : [`${formatNumber(withoutStatus)} without a status`]),
  ];
  return `${parts.join(", ")}, of ${counted(agreements, "agreement", "agreements")}`;
}

const saidOf = (said: string | null): string =>
  said === null ? " (no share, to protect a small group)" : `: ${said}`;

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

const mostNamed = 10;

/** A list that could be as long as the plan: the first ten, and how many more. */
function firstOf(words: readonly string[]): string {
  if (words.length <= mostNamed) return listed(words);
  return `${words.slice(0, mostNamed).join(", ")} and ${formatNumber(words.length - mostNamed)} more`;
}
