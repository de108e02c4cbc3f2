import type { AgreementItem } from "../../../report/conversation/GoalPage";
import type { IndicatorReport } from "../../../report/report";
import type { AgendaPageWords } from "../../AgendaPageWords";
import { inQuotes } from "../../inQuotes";
import { runOn } from "../../runOn";
import { comparisonSentences } from "../comparisonSentences";
import { experienceSentences } from "../experienceSentences";
import { formatNumber, formatShare } from "../numbers";
import { nameOf, valuesCompared, verdictBehind } from "./indicatorInWords";

/** What the agenda says in Dutch about the reasons to talk. */
export const reasonWords: Pick<AgendaPageWords, "seen" | "chance" | "evidence"> = {
  seen: {
    indicator: ({ indicator }) => ({
      finding: `${nameOf(indicator)} ${moves(indicator)}.`,
      figures: measured(indicator),
    }),
    "group-under-represented": ({ group, targetGroup }) => ({
      finding: `De groep ${inQuotes(group.name)} doet minder mee${targetGroup === null ? "" : ` bij ${inQuotes(targetGroup)}`}.`,
      figures: `${formatShare(group.share ?? 0, 0)} van de deelnemers, ${formatShare(group.targetShare ?? 0, 0)} van de doelgroep.`,
    }),
    "agreement-not-kept": ({ item }) => ({
      finding: `Afspraak ${item.status === "partly" ? "deels" : "niet"} gedaan: ${agreementInWords(item)}.`,
      figures: item.explanation === null ? "" : `Toelichting: ${inQuotes(item.explanation)}`,
    }),
    "other-than-meant": ({ activity }) => ({
      finding: `Bij ${inQuotes(activity.name ?? activity.activity)} ervaren deelnemers vooral iets anders dan bedoeld.`,
      figures: runOn([
        experienceSentences.core(activity.core),
        ...activity.sides
          .filter(({ signal }) => signal === "reaches-something-else")
          .map((side) => experienceSentences.side(side)),
      ]),
    }),
    "differs-from-others": ({ comparison }) => ({
      finding: `${inQuotes(comparison.name ?? comparison.indicator)} verandert hier anders dan bij ${othersOf(comparison.others)}.`,
      figures: comparisonSentences.change(comparison).join(" "),
    }),
    "still-open": ({ point, isCarried }) => {
      const { about, topic, observation, year } = point;
      const seen = isCarried ? observation : null;
      return {
        finding: `Staat nog open${year === null ? "" : ` uit ${year}`}: ${inQuotes(seen ?? about?.name ?? topic ?? "zonder onderwerp")}.`,
        figures: isCarried
          ? "Dit volgt nu niet uit de cijfers."
          : observation === null
            ? ""
            : inQuotes(observation),
      };
    },
  },
  chance: {
    "beyond-chance": "Niet waarschijnlijk.",
    "shown-equal": "Niet waarschijnlijk: het is aangetoond.",
    counted: "Niet van toepassing: dit is geteld.",
    "not-known": "Niet te zeggen met deze cijfers.",
  },
  evidence: {
    indicator: ({ indicator }) => verdictBehind(indicator),
    "group-under-represented": ({ participantsKnown }) =>
      `Het verschil is groter dan toeval verklaart (groep bekend bij ${formatNumber(participantsKnown)} mensen).`,
    "agreement-not-kept": () => null,
    "other-than-meant": ({ activity }) => experienceSentences.coreAgainstSide(activity),
    "differs-from-others": () => "Het verschil is groter dan toeval verklaart.",
    "still-open": () => null,
  },
};

function moves({ judgement: { verdict } }: IndicatorReport): string {
  switch (verdict) {
    case "moved-favourably":
      return "gaat de goede kant op";
    case "moved-unfavourably":
      return "gaat de verkeerde kant op";
    case "moved-too-little":
      return "beweegt, maar minder dan afgesproken";
    case "not-moving":
      return "beweegt niet";
    case "maintained":
      return "is behouden";
    case "declined":
    case "declined-size-uncertain":
      return "gaat achteruit";
    default:
      return "is nog niet te beoordelen";
  }
}

const wanted = {
  higher: "Hoger is beter.",
  lower: "Lager is beter.",
  maintain: "Behouden is het doel.",
  "bounded-decline": "Het doel: niet verder dalen dan verwacht.",
} as const;

function measured(indicator: IndicatorReport): string {
  return runOn([
    valuesCompared(indicator),
    indicator.norm === null ? null : wanted[indicator.norm],
    indicator.population === "participants" ? "Dit gaat over deelnemers." : null,
    indicator.population === "residents" ? "Dit gaat over alle inwoners." : null,
  ]);
}

function agreementInWords({ agreement, name, activity }: AgreementItem): string {
  const about = name ?? activity;
  const named = inQuotes(agreement ?? about ?? "zonder naam");
  return agreement === null || about === null ? named : `${named} (${about})`;
}

const othersOf = (others: "municipality" | "provider" | null): string =>
  others === "municipality" ? "andere gemeenten" : others === "provider" ? "andere aanbieders" : "anderen";
