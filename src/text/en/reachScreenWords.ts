import type { GoalReach, ReachingActivity } from "../../report/report";
import type { ReachScreenWords } from "../ReachScreenWords";
import { counted } from "./counted";
import { formatDate, formatNumber, formatPersons, formatShare } from "./numbers";

/** What the screen Bereik says in English. */
export const reachScreenWords: ReachScreenWords = {
  title: "Reach per goal",
  advice: "Reach is a range: who takes part in two activities is counted twice.",
  notChecked: "Not checked yet. Check the workbook first; after that you see the reach per goal here.",
  check: "Check",
  empty: {
    activities: "No sheet with activities was found yet. Point it out at Link, or insert the template.",
    goals: "No sheet with goals was found yet. Point it out at Link, or insert the template.",
    "core-goals": "No activity has a core goal yet. Choose one core goal for each activity at Link.",
  },
  insertTemplate: "Insert template",
  legend: {
    bounds: "lower to upper bound",
    uncertainSize: "extra because the target group is uncertain",
    counted: "persons counted",
  },
  activities: (count) => counted(count, "activity", "activities"),
  noTargetGroup: "no target group",
  share: ({ lower, upper, exact }) => {
    if (exact) return upper;
    return lower === null ? `at most ${upper}` : `between ${lower} and ${upper}`;
  },
  persons: ({ lower, upper, hidden }) => {
    if (hidden?.upperKnown === false) return `at least ${formatPersons(lower)}`;
    if (lower === upper) return formatPersons(lower);
    return lower === 0
      ? `at most ${formatPersons(upper)}`
      : `between ${formatNumber(lower)} and ${formatPersons(upper)}`;
  },
  behind: (reach) =>
    `${personsInWords(reach)} of ${sizeInWords(reach)}${reach.cappedByTarget ? "; no more than the target group is possible" : ""}`,
  reasons: {
    "target-group-missing": {
      title: "No share can be calculated yet.",
      advice: "Which target group are these activities for? Fill in the target group",
    },
    "target-group-unknown": {
      title: "No share can be calculated yet.",
      advice: "This target group is not on the sheet Doelgroepen. Correct the code, or add the target group",
    },
    "unit-missing": {
      title: "No reach can be calculated yet.",
      advice: "Do you count visits or persons? Choose a unit of counting",
    },
    "count-missing": {
      title: "No reach can be calculated yet.",
      advice: "How many persons took part? Fill in the number",
    },
    "count-hidden": {
      title: "The reach cannot be said.",
      advice: "The number is hidden, because the group is small",
    },
    "size-missing": {
      title: "No share can be calculated yet.",
      advice: "How large is the target group? Fill in its size, with the source",
    },
    "size-hidden": {
      title: "The share cannot be said.",
      advice: "The size of the target group is not shown, because the group is small",
    },
    "more-persons-than-target": {
      title: "More persons were counted than the target group has.",
      advice: "Check the count and the size of the target group",
    },
  },
  how: {
    title: "How did we get this?",
    lower: "Lower:",
    upper: "Upper:",
    counted: "Counted:",
    countedOnce: "unique persons. Nobody counts twice here.",
    largest: (activity) => `the largest activity has ${countInWords(activity)}`,
    onlyVisits: "only visits were counted. Who comes ten times is counted ten times.",
    sum: (withVisits) =>
      `everything added up, if nobody takes part in two activities${withVisits ? " and each visit is somebody else’s" : ""}.`,
    capped: (sum, size) => `added up ${formatNumber(sum)}, but the target group is ${formatNumber(size)}.`,
    targetGroup: "Target group:",
    size: ({ size, sizeLower, sizeUpper, source, referenceDate }) =>
      `${[
        size === null ? null : formatNumber(size),
        source === null ? "without a source" : `according to ${source}`,
        referenceDate === null ? null : `reference date ${formatDate(referenceDate)}`,
        sizeLower === null || sizeUpper === null || sizeLower === sizeUpper
          ? null
          : `with a margin from ${formatNumber(sizeLower)} to ${formatNumber(sizeUpper)}`,
      ]
        .filter((part) => part !== null)
        .join(", ")}.`,
    closer: "More exact?",
    question: "Ask participants: ‘In how many other activities do you take part?’",
    countPersons: "Count how many different persons came, too.",
  },
  spread: {
    title: "Spread over groups",
    index: "Index: 100 is the same share as in the target group.",
    outside: "outside chance",
    inside: "within chance",
    chance: "may be chance",
    group: ({ name, share, targetShare, verdict }, participantsKnown) =>
      `${name}: ${formatShare(share ?? 0, 0)} of the ${formatNumber(participantsKnown)} participants whose group is known, ${formatShare(targetShare ?? 0, 0)} of the target group. ${verdict === "under-represented" ? "Fewer" : "More"} than chance explains.`,
    reasons: {
      "shares-missing":
        "Cannot be compared with the target group: fill in for each group which share of the target group it is.",
      "shares-contradict":
        "Cannot be compared with the target group: the same group has different shares of the target group.",
      "shares-not-whole":
        "Cannot be compared with the target group: the shares of the groups do not add up to 100%.",
      "count-missing":
        "Cannot be compared with the target group: of a group the number is not known, or hidden because it is small.",
      "nobody-known": "Of no participant the group is known.",
    },
    mayCountTwice: "Added up over more activities: who takes part in two counts twice.",
  },
  goTo: (place) => `Go to ${place}`,
  more: (count) => `Show ${formatNumber(count)} more`,
  foot: (period) =>
    period === null
      ? "The period is not filled in. Fill in on the sheet Opdracht from when until when was counted."
      : `Calculated over ${formatDate(period.from)} until ${formatDate(period.to)}.`,
};

function personsInWords({ persons }: GoalReach): string {
  if (persons === null) return "";
  if (persons.exact) return `${formatNumber(persons.lower)} unique persons (counted)`;
  return persons.lower === persons.upper
    ? formatNumber(persons.lower)
    : `${formatNumber(persons.lower)} to ${formatNumber(persons.upper)}`;
}

function sizeInWords({ sizeLower, sizeUpper }: GoalReach): string {
  if (sizeLower === null || sizeUpper === null) return "the target group";
  return sizeLower === sizeUpper
    ? formatPersons(sizeUpper)
    : `${formatNumber(sizeLower)} to ${formatPersons(sizeUpper)}`;
}

function countInWords({ unit, count }: ReachingActivity): string {
  switch (unit) {
    case "visits":
      return counted(count ?? 0, "visit", "visits");
    case "unique-persons":
      return counted(count ?? 0, "unique person", "unique persons");
    default:
      return counted(count ?? 0, "participant", "participants");
  }
}
