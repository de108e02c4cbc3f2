import type { MonitoringLevel } from "../../../report/conversation/GoalPage";
import type { GoalReach, IndicatorReport } from "../../../report/report";
import type { AgendaPageWords } from "../../AgendaPageWords";
import { inQuotes } from "../../inQuotes";
import { provableMargin } from "../../provableMargin";
import { runOn } from "../../runOn";
import { shareRange } from "../../shareRange";
import { criterionNames } from "../experienceWords";
import { formatNumber, formatShare } from "../numbers";
import { reachScreenWords } from "../reachScreenWords";
import { nameOf, valuesCompared, verdictBehind } from "./indicatorInWords";

/** What the agenda says in English about what we do not know, and what it takes to know it. */
export const questionWords: Pick<AgendaPageWords, "unknown" | "known" | "needed"> = {
  unknown: {
    indicator: ({ indicator }) => questionOf(indicator),
    "reach-missing": ({ reach }) => `How many people were reached ${ofWhom(reach)}?`,
    "reach-bounded": ({ reach }) =>
      reach.activities.length > 1
        ? `How many people ${ofWhom(reach)} take part in more than one activity?`
        : `How many different people ${ofWhom(reach)} come?`,
    "spread-unknown": ({ reach }) => `Do all groups ${ofWhom(reach)} take part?`,
    "too-few-answers": ({ statement }) =>
      `What do participants say about ${inQuotes(statement.statement ?? statement.code)}?`,
    "criteria-missing": ({ criteria }) =>
      `Not asked: ${criteria.map((criterion) => criterionNames[criterion]).join(" and ")}.`,
    "level-missing": ({ level }) => levelQuestions[level],
  },
  known: (question) => (question.code === "indicator" ? valuesCompared(question.facts.indicator) : null),
  needed: {
    indicator: ({ indicator }) => runOn([verdictBehind(indicator), largerMargin(indicator)]),
    "reach-missing": ({ reach }, place) => {
      const advice = reach.reason === null ? null : reachScreenWords.reasons[reach.reason].advice;
      return advice === null ? "Fill in the numbers." : `${advice}${place === null ? "" : ` (${place})`}.`;
    },
    "reach-bounded": ({ reach }) => runOn([...askParticipants(reach), rangeNow(reach)]),
    "spread-unknown": ({ reason }) => reachScreenWords.spread.reasons[reason],
    "too-few-answers": ({ statement: { experienced } }) =>
      experienced?.share == null
        ? "There are too few answers to show a share. Ask more participants to answer."
        : `There are ${formatNumber(experienced.answers)} answers. From 30 answers on it is more than an indication.`,
    "criteria-missing": () =>
      "Add a statement for each on the sheet Stellingen. Ask it at all activities with this goal.",
    "level-missing": ({ level }) => levelNeeds[level],
  },
};

function questionOf(indicator: IndicatorReport): string {
  const name = nameOf(indicator);
  switch (indicator.judgement.verdict) {
    case "cannot-tell":
      return `Does ${name} move?`;
    case "baseline":
      return `Will ${name} move?`;
    case "not-comparable":
      return `Has ${name} changed since it was last measured?`;
    default:
      return `What about ${name}?`;
  }
}

function largerMargin(indicator: IndicatorReport): string | null {
  const margin = provableMargin(indicator);
  return margin === null
    ? null
    : `Or agree beforehand on a margin of ${formatNumber(margin)} percentage points: that fits this number.`;
}

/** The target group; where none is named, the goal. */
const ofWhom = ({ targetGroup, targetGroupDescription, goalDescription, goal }: GoalReach): string => {
  const group = targetGroupDescription ?? targetGroup;
  return group === null ? `for the goal ${inQuotes(goalDescription ?? goal)}` : `of ${inQuotes(group)}`;
};

function askParticipants({ activities }: GoalReach): string[] {
  return [
    ...(activities.length > 1 ? ["Ask participants: ‘In how many other activities do you take part?’"] : []),
    ...(activities.some(({ unit }) => unit === "visits")
      ? ["Count how many different people come as well, not only their visits."]
      : []),
    "Then the range of the reach becomes narrower.",
  ];
}

function rangeNow(reach: GoalReach): string | null {
  const range = shareRange(reach, formatShare);
  if (range === null || range.exact) return null;
  return range.lower === null
    ? `Now it is at most ${range.upper} of the target group.`
    : `Now it runs from ${range.lower} to ${range.upper} of the target group.`;
}

const levelQuestions: Readonly<Record<MonitoringLevel, string>> = {
  agreement: "Was done what was agreed?",
  reach: "Who was reached?",
  experience: "What does it bring participants, in their own words?",
  town: "Does this move in town?",
};

const levelNeeds: Readonly<Record<MonitoringLevel, string>> = {
  agreement: "Fill in the agreement and its status for each activity on the sheet Activiteiten.",
  reach: "Fill in the count, the unit of counting and the target group on the sheet Activiteiten.",
  experience: "Ask participants a statement that fits this goal. Put the answers on the sheet Antwoorden.",
  town: "Choose an indicator that fits this goal. Put its measurements on the sheet Metingen.",
};
