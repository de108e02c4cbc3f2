import type { FunnelPosition } from "../../domain/comparison/funnelLimits";
import type { ChangeBesideOthers, ComparisonFacts } from "../../report/ComparisonFacts";
import type { ComparisonSentences } from "../ComparisonSentences";
import { supportedDecimals } from "../supportedDecimals";
import { valueDecimals } from "../valueDecimals";
import { formatNumber, formatPoints, formatShare } from "./numbers";

/** What we say in English of indicators beside those of others. */
export const comparisonSentences: ComparisonSentences = {
  heading: "Beside others",
  name: ({ indicator, name, others }) =>
    `${[indicator, name].filter(Boolean).join(" ")}, beside ${kinds[others ?? "others"]}`,
  change: (comparison) => [
    ...(comparison.change === null
      ? [reasons[comparison.reason ?? "own-not-compared"]]
      : changeLines(comparison, comparison.change)),
    ...(comparison.namesLeftOut.length === 0
      ? []
      : [
          `Not counted, for not measured in both periods or without a number: ${comparison.namesLeftOut.join(", ")}.`,
        ]),
    ...(comparison.smallGroupsLeftOut === 0
      ? []
      : [`Not counted, for a small group: ${formatNumber(comparison.smallGroupsLeftOut)}.`]),
    ...(comparison.ownLeftOut ? ["The own figures stood among those of others and do not count there."] : []),
  ],
  funnel: ({ period, overallShare, providers, providersLeftOut }) => [
    overallShare === null
      ? "Fewer than 5 providers with a share: then nobody can say whether one of them stands out."
      : `Providers in ${period ?? "the latest period"}, together ${formatShare(overallShare, 1)}. No ranking: who lies within the limits differs no more than chance explains.`,
    ...providers.map(
      ({ name, share, persons, position }) =>
        `${name}: ${formatShare(share, valueDecimals("share", persons))} of ${formatNumber(persons)}, ${positions[position]}.`,
    ),
    ...(providersLeftOut === 0
      ? []
      : [`Not shown, for a small group or without a number: ${formatNumber(providersLeftOut)}.`]),
  ],
};

const kinds = {
  municipality: "other municipalities",
  provider: "other providers",
  others: "others",
} as const;

const reasons: Readonly<Record<NonNullable<ComparisonFacts["reason"]>, string>> = {
  "area-unclear": "Not compared: several areas were measured and none of them is the whole.",
  "not-a-share": "Not compared: only a share can be compared in this way.",
  "own-not-compared": "Not compared: the own measurements cannot be compared with each other.",
  "persons-missing": "Not compared: the number of persons (n) is missing.",
  "no-common-periods": "Not compared: nobody else was measured in the same two periods.",
  "small-groups": "Not compared: the others are groups that are too small.",
};

function changeLines(
  { from, to, names }: ComparisonFacts,
  { own, others, difference, interval95 }: ChangeBesideOthers,
): string[] {
  const decimals = supportedDecimals(interval95, "percentage-points");
  const points = (value: number): string => formatPoints(value, decimals);
  const mayBeChance = interval95.lower <= 0 && interval95.upper >= 0;
  return [
    `From ${from ?? ""} to ${to ?? ""}: own ${points(own)}, the others together ${points(others)}. Difference ${points(difference)} (between ${formatNumber(interval95.lower, decimals)} and ${points(interval95.upper)})${mayBeChance ? "; that may be chance" : ", more than chance explains"}.`,
    `Compared with: ${names.join(", ")}.`,
  ];
}

const positions: Readonly<Record<FunnelPosition, string>> = {
  within: "within the limits",
  "above-95": "above the limit of 95%",
  "below-95": "below the limit of 95%",
  "above-998": "above the limit of 99.8%",
  "below-998": "below the limit of 99.8%",
  "too-few-persons": "too few persons to judge",
};
