import type { ReportLabels } from "../ReportLabels";
import { formatNumber } from "./numbers";

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** The English words around the sentences of a report. */
export const reportLabels: ReportLabels = {
  headings: {
    goals: "Which activities serve which goal",
    reach: "Reach per target group",
    indicators: "Indicators",
    reasonsToTalk: "Reasons to talk",
    measurementQuestions: "Questions about measuring",
    method: "How this was determined",
  },
  stateLine: (stateName, { errors, warnings, notes }) =>
    `${stateName}: ${[
      counted(errors, "error", "errors"),
      counted(warnings, "warning", "warnings"),
      counted(notes, "note", "notes"),
    ].join(", ")}`,
  rowsRead: (tables) =>
    `Rows read: ${tables
      .map(([name, rows]) => (rows === null ? `${name} missing` : `${name} ${formatNumber(rows)}`))
      .join(", ")}.`,
  nothingFound: "Nothing was found that has to be mended.",
  nothingToShow: {
    goals: "No goals were read.",
    reach: "No target groups were read.",
    indicators: "No indicators were read.",
  },
  nobodyToAsk: {
    reasonsToTalk: "No indicator gives a reason to talk now.",
    measurementQuestions: "There are no questions about measuring.",
  },
  whatToDo: "Do this:",
  andMore: (count) => `and ${formatNumber(count)} more`,
  place: {
    workbook: "The whole workbook",
    sheet: (sheet) => `Sheet ${sheet}`,
    row: (sheet, row) => `${sheet} row ${row}`,
    column: (sheet, letters) => `${sheet} column ${letters}`,
  },
  goal: {
    noActivity: "No activity yet.",
    coreActivities: (count) => counted(count, "activity", "activities"),
    sideActivities: (count) => `Also a side goal of ${counted(count, "activity", "activities")}.`,
    nameless: "(no name)",
  },
  withoutActivity: (names) => `No activity is linked to these target groups: ${names}.`,
  comparedWith: (period) => `compared with ${period}`,
  wanted: {
    higher: "higher is better",
    lower: "lower is better",
    maintain: "to be maintained",
    "bounded-decline": "no further decline than expected",
  },
  followUps: {
    "reason-to-talk": "Reason to talk",
    "measurement-question": "Question about measuring",
    none: "None",
  },
  method: [
    "‘Moved’ means: the change is larger than chance explains (95% interval).",
    "‘Not moving’ means: the change is shown to stay within the agreed margin (90% interval).",
    "‘Cannot tell’ means: neither of the two can be shown. That is not the same as standing still.",
    "A blank design effect counts as 1. With a weighted sample the true uncertainty is then larger.",
    "Reach is a range as long as persons are not counted uniquely: one person may join several activities.",
  ],
  townIndicators: "An indicator about residents says something about the town. It is no score of a provider.",
  falseFlags: (comparisons, expected) =>
    comparisons === 0
      ? "No measurements were compared yet."
      : `Even if nothing changes, on average 1 in 20 indicators seems to have moved. Expected number in ${formatNumber(comparisons)} ${comparisons === 1 ? "comparison" : "comparisons"}: ${formatNumber(expected, 1)}.`,
  answers: { yes: "Yes", no: "No" },
  provenance: ({ version, time, file }) => `Made with Doelbereik ${version} on ${time}, from ${file}.`,
  control: {
    severity: "Weight",
    rule: "Rule",
    finding: "Finding",
    places: "Place",
    count: "Number of places",
    examples: "Examples",
    why: "Why",
    remedy: "How to mend it",
    mayBeIgnored: "When it may stay",
  },
  reach: {
    code: "Code",
    targetGroup: "Target group",
    size: "Size",
    sizeLower: "Size from",
    sizeUpper: "Size to",
    personsLower: "Persons at least",
    personsUpper: "Persons at most",
    shareLower: "Reach at least",
    shareUpper: "Reach at most",
    exact: "Counted uniquely",
    activitiesCounted: "Activities counted",
    activitiesNotCounted: "Activities not counted",
    explanation: "Explanation",
    source: "Source of the size",
  },
  movement: {
    code: "Code",
    indicator: "Indicator",
    area: "Area",
    goal: "Goal",
    verdict: "Outcome",
    explanation: "Explanation",
    followUp: "Follow-up",
    from: "Compared with",
    to: "Latest period",
    latestValue: "Latest value",
    persons: "Number (n)",
    change: "Change (+ is wanted)",
    lower95: "95% lower bound",
    upper95: "95% upper bound",
    lower90: "90% lower bound",
    upper90: "90% upper bound",
    margin: "Margin",
    personsNeeded: "Needed per measurement",
    series: "Over the whole series",
  },
};
