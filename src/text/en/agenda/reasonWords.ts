import type { AgreementItem } from "../../../report/conversation/GoalPage";
import type { IndicatorReport } from "../../../report/report";
import type { AgendaPageWords } from "../../AgendaPageWords";
import { inQuotes } from "../../inQuotes";
import { runOn } from "../../runOn";
import { comparisonSentences } from "../comparisonSentences";
import { experienceSentences } from "../experienceSentences";
import { formatNumber, formatShare } from "../numbers";
import { nameOf, valuesCompared, verdictBehind } from "./indicatorInWords";

/** What the agenda says in English about the reasons to talk. */
export const reasonWords: Pick<AgendaPageWords, "seen" | "chance" | "evidence"> = {
  seen: {
    indicator: ({ indicator }) => ({
      finding: `${nameOf(indicator)} ${moves(indicator)}.`,
      figures: measured(indicator),
    }),
    "group-under-represented": ({ group, targetGroup }) => ({
      finding: `The group ${inQuotes(group.name)} takes part less${targetGroup === null ? "" : ` among ${inQuotes(targetGroup)}`}.`,
      figures: `${formatShare(group.share ?? 0, 0)} of the participants, ${formatShare(group.targetShare ?? 0, 0)} of the target group.`,
    }),
    "agreement-not-kept": ({ item }) => ({
      finding: `Agreement ${item.status === "partly" ? "partly" : "not"} done: ${agreementInWords(item)}.`,
      figures: item.explanation === null ? "" : `Explanation: ${inQuotes(item.explanation)}`,
    }),
    "other-than-meant": ({ activity }) => ({
      finding: `At ${inQuotes(activity.name ?? activity.activity)} participants mainly experience something else than was meant.`,
      figures: runOn([
        experienceSentences.core(activity.core),
        ...activity.sides
          .filter(({ signal }) => signal === "reaches-something-else")
          .map((side) => experienceSentences.side(side)),
      ]),
    }),
    "differs-from-others": ({ comparison }) => ({
      finding: `${inQuotes(comparison.name ?? comparison.indicator)} changes differently here than with ${othersOf(comparison.others)}.`,
      figures: comparisonSentences.change(comparison).join(" "),
    }),
    "still-open": ({ point, isCarried }) => {
      const { about, topic, observation, year } = point;
      const seen = isCarried ? observation : null;
      return {
        finding: `Still open${year === null ? "" : ` from ${year}`}: ${inQuotes(seen ?? about?.name ?? topic ?? "without a topic")}.`,
        figures: isCarried
          ? "This does not follow from the figures now."
          : observation === null
            ? ""
            : inQuotes(observation),
      };
    },
  },
  chance: {
    "beyond-chance": "Not likely.",
    "shown-equal": "Not likely: it has been shown.",
    counted: "Does not apply: this was counted.",
    "not-known": "These figures cannot tell.",
  },
  evidence: {
    indicator: ({ indicator }) => verdictBehind(indicator),
    "group-under-represented": ({ participantsKnown }) =>
      `The difference is larger than chance explains (group known for ${formatNumber(participantsKnown)} people).`,
    "agreement-not-kept": () => null,
    "other-than-meant": ({ activity }) => experienceSentences.coreAgainstSide(activity),
    "differs-from-others": () => "The difference is larger than chance explains.",
    "still-open": () => null,
  },
};

function moves({ judgement: { verdict } }: IndicatorReport): string {
  switch (verdict) {
    case "moved-favourably":
      return "moves the right way";
    case "moved-unfavourably":
      return "moves the wrong way";
    case "moved-too-little":
      return "moves, but less than agreed";
    case "not-moving":
      return "does not move";
    case "maintained":
      return "is maintained";
    case "declined":
    case "declined-size-uncertain":
      return "declines";
    default:
      return "cannot be assessed yet";
  }
}

const wanted = {
  higher: "Higher is better.",
  lower: "Lower is better.",
  maintain: "Keeping it is the aim.",
  "bounded-decline": "The aim: no further decline than expected.",
} as const;

function measured(indicator: IndicatorReport): string {
  return runOn([
    valuesCompared(indicator),
    indicator.norm === null ? null : wanted[indicator.norm],
    indicator.population === "participants" ? "This is about participants." : null,
    indicator.population === "residents" ? "This is about all residents." : null,
  ]);
}

function agreementInWords({ agreement, name, activity }: AgreementItem): string {
  const about = name ?? activity;
  const named = inQuotes(agreement ?? about ?? "without a name");
  return agreement === null || about === null ? named : `${named} (${about})`;
}

const othersOf = (others: "municipality" | "provider" | null): string =>
  others === "municipality" ? "other municipalities" : others === "provider" ? "other providers" : "others";
