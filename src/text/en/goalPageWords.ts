import type { AgreementShares, AgreementStatus } from "../../domain/agreements/agreementShares";
import type { ConversationPoint, StorySource } from "../../report/ConversationReport";
import type { GoalReach } from "../../report/report";
import { asSentence } from "../asSentence";
import type {
  GoalPageWords,
  MissingLevelWords,
  PageAgreementWords,
  PageExperienceWords,
  PageReachWords,
  PageTownWords,
} from "../GoalPageWords";
import { counted } from "./counted";
import { listed } from "./listed";
import { formatDate, formatNumber, formatPersons, formatShare } from "./numbers";
import { verdictNames } from "./verdictNames";

const missing: MissingLevelWords = {
  short: "Not known",
  needed: {
    agreement: "No agreement is known. Fill in the agreement and its status with the activities.",
    reach: "The reach cannot be calculated. Fill in the core goal and the number with each activity.",
    experience: "Participants have not been asked anything yet. Write a statement for this goal.",
    town: "There is no indicator about inhabitants. Choose together which one fits, and who measures it.",
  },
};

const agreement: PageAgreementWords = {
  keyFigure: ({ due, done }) =>
    due === 0 ? "Nothing to say yet" : `${formatNumber(done)} of ${formatNumber(due)} done`,
  under: (shares) => {
    const parts = restOf(shares);
    return parts.length === 0 ? null : parts.join(", ");
  },
  item: (activity, agreed, status) => {
    const name = [activity, agreed].filter((part) => part !== null).join(": ") || "Agreement without a name";
    return status === "done" ? name : `${name} (${statusNames[status ?? "unknown"]})`;
  },
  moreExplained: "What was written beside each agreement is on the sheet Activiteiten.",
  more: (items) => (items === 1 ? "And 1 other agreement." : `And ${formatNumber(items)} other agreements.`),
};

const statusNames: Readonly<Record<AgreementStatus | "unknown", string>> = {
  done: "done",
  partly: "partly",
  not: "not done",
  "not-yet-due": "not due yet",
  unknown: "status not filled in",
};

function restOf({ partly, not, notYetDue, withoutStatus }: AgreementShares): string[] {
  const part = (count: number, name: string): string[] =>
    count === 0 ? [] : [`${formatNumber(count)} ${name}`];
  return [
    ...part(partly, "partly"),
    ...part(not, "not done"),
    ...part(notYetDue, "not due yet"),
    ...part(withoutStatus, "without a status"),
  ];
}

const reach: PageReachWords = {
  range: ({ lower, upper, exact }) => {
    if (exact || lower === upper) return upper;
    return lower === null ? `at most ${upper}` : `${lower} to ${upper}`;
  },
  ofTargetGroup: "of the target group",
  notKnown: "Cannot be said",
  notAllShown: "not all numbers shown",
  several: (targetGroups) => counted(targetGroups, "target group", "target groups"),
  severalUnder: (bounds) =>
    bounds === null ? "each apart, not added up" : `each apart: between ${bounds.lower} and ${bounds.upper}`,
  lessThan: (share) => `less than ${share}`,
  behind: (found) =>
    `${personsInWords(found)} of ${sizeInWords(found)}.${found.cappedByTarget ? " No more than the target group is possible." : ""}`,
  partOfGoal: (goal, targetGroup) => `${goal}: ${targetGroup}`,
  group: ({ name, index, verdict }) =>
    `${name} take part ${verdict === "under-represented" ? "less" : "more"} than chance explains${index === null ? "" : ` (index ${formatNumber(index, 0)})`}.`,
  allAsExpected: "No group differs more than chance explains.",
  more: (ranges) => `And ${counted(ranges, "more range", "more ranges")}: see ‘Where the figures come from’.`,
};

function personsInWords({ persons }: GoalReach): string {
  if (persons === null) return "";
  if (persons.exact) return `${formatPersons(persons.lower)} counted`;
  if (persons.lower === persons.upper) return formatNumber(persons.lower);
  return persons.lower <= 1
    ? `At most ${formatNumber(persons.upper)}`
    : `${formatNumber(persons.lower)} to ${formatNumber(persons.upper)}`;
}

function sizeInWords({ sizeLower, sizeUpper }: GoalReach): string {
  if (sizeLower === null || sizeUpper === null) return "the target group";
  return sizeLower === sizeUpper
    ? formatPersons(sizeUpper)
    : `${formatNumber(sizeLower)} to ${formatPersons(sizeUpper)}`;
}

const experience: PageExperienceWords = {
  keyFigure: (share) => `${share} positive`,
  between: ({ lower, upper }) => `between ${formatShare(lower, 0)} and ${formatShare(upper, 0)}`,
  tooFew: "Too few answers",
  tooFewToShow: (minimum) =>
    `Fewer than ${counted(minimum, "answer", "answers")}. We do not show such a small group.`,
  notAnswered: "No answers yet",
  behind: (positive, answers, wanted) =>
    `${formatNumber(positive)} of the ${counted(answers, "answer", "answers")}: ${wanted.map((name) => name.toLowerCase()).join(" or ")}.`,
  several: (statements) => counted(statements, "statement", "statements"),
  severalUnder: (bounds) =>
    bounds === null ? "each apart, not added up" : `each apart: between ${bounds.lower} and ${bounds.upper}`,
  inSentence: (keyFigure, between) => `${keyFigure} (${between}).`,
  more: (statements) =>
    `And ${counted(statements, "more statement", "more statements")}: see ‘Where the figures come from’.`,
};

const town: PageTownWords = {
  finding: (verdict, indicator) => `${verdict}: ${indicator}.`,
  several: (indicators) => counted(indicators, "indicator", "indicators"),
  latest: (value, period) => `${value} in ${period}`,
  verdicts: (counts) =>
    counts
      .map(([verdict, indicators]) => `${formatNumber(indicators)} × ${verdictNames[verdict].toLowerCase()}`)
      .join("; "),
  about: ({ name, code, area }) => [name ?? code, ...(area === null ? [] : [area])].join(", "),
  more: (indicators) =>
    `And ${counted(indicators, "more indicator", "more indicators")}: see ‘Where the figures come from’.`,
};

/** What a page about one goal says in English. */
export const goalPageWords: GoalPageWords = {
  providers: (names) => {
    if (names.length === 0) return "Provider";
    return names.length === 1 ? `Provider: ${names.join("")}` : `Providers: ${listed(names, 3)}`;
  },
  municipality: (name) => (name === null ? "Municipality" : `Municipality: ${name}`),
  levels: {
    agreement: "1 Agreement",
    reach: "2 Reach",
    experience: "3 Experienced effect",
    town: "4 Effect in town",
  },
  line: ({ goal, activities, targetGroups }) =>
    [
      `Goal ${goal.code}`,
      activities.length === 0 ? "no activities" : counted(activities.length, "activity", "activities"),
      ...targetGroupsInWords(targetGroups),
    ].join(" · "),
  unknownGoal: (code) => `Goal ${code}, not found in the tree of goals`,
  contributions: (names) => `Contributions to this goal: ${names.join("; ")}.`,
  missing,
  agreement,
  reach,
  experience,
  town,
  legend: {
    reach: "With 2: a bar is a range, a dot was counted.",
    town: "With 4: band and whiskers are the uncertainty (95%), hatching is the agreed margin.",
    pictures: "Band and whiskers are the uncertainty (95%), hatching is the agreed margin.",
  },
  headings: {
    story: "The story",
    reading: "How we read this together",
    participants: "What we measure among participants",
    figures: "Where the figures come from",
  },
  ofProvider: (name) => `Provider · ${name}`,
  ofMunicipality: (name) => `Municipality · ${name}`,
  otherThanMeant: (activity) => `Does ‘${activity}’ bring something else than it is for?`,
  participantColumns: { indicator: "Indicator", outcome: "What we see" },
  story: ({ title, text, kind, date, link }: StorySource) => {
    const about = [
      ...(text === null || title === null ? [] : [title]),
      storyNames[kind],
      ...(date === null ? [] : [formatDate(date)]),
      "with consent",
    ].join(", ");
    const told = text ?? title;
    const where = link === null ? "" : ` To be found at: ${link}`;
    return `${told === null ? "Without a title" : `‘${told}’`} (${about}).${where}`;
  },
  heldBack: (stories) =>
    stories === 1
      ? "One story is not shown: there is no consent."
      : `${formatNumber(stories)} stories are not shown: there is no consent.`,
  noStory: "There is no story with this goal yet. Ask a participant whether they want to tell one.",
  reading: readingOf,
  earlierReading: (point) => {
    const [first = "", ...others] = readingOf(point);
    return [point.year === null ? `Earlier: ${first}` : `In ${point.year}: ${first}`, ...others];
  },
  notReadYet: "Not talked about yet. The agenda of the conversation says which questions there are.",
  withoutGoal: {
    heading: "Without a goal",
    lead: "For these indicators no goal is filled in. Fill in on the sheet Indicatoren to which goal they belong.",
  },
};

function targetGroupsInWords(targetGroups: readonly string[]): string[] {
  const [first] = targetGroups;
  if (first === undefined) return [];
  return [
    targetGroups.length === 1
      ? `target group: ${first}`
      : counted(targetGroups.length, "target group", "target groups"),
  ];
}

const storyNames: Readonly<Record<StorySource["kind"], string>> = {
  story: "story",
  professional: "experience of a professional",
  visit: "working visit",
  meeting: "meeting",
  research: "research",
};

function readingOf({
  observation,
  possibleExplanation,
  answer,
  followUp,
  who,
  when,
  isOpen,
}: ConversationPoint): string[] {
  const line = (name: string, text: string | null): string[] =>
    text === null ? [] : [`${name}${asSentence(text)}`];
  const agreed = [followUp, who, when === null ? null : formatDate(when)]
    .flatMap((part) => (part === null ? [] : part.replace(/\.$/, "")))
    .join(", ");
  return [
    ...line("", observation),
    ...line("Possible explanation: ", possibleExplanation),
    ...line("Is that right? ", answer),
    ...line("Agreed: ", agreed === "" ? null : agreed),
    ...(isOpen ? ["This point is still open."] : []),
  ];
}
