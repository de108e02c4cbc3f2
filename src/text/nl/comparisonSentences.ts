import type { FunnelPosition } from "../../domain/comparison/funnelLimits";
import type { ChangeBesideOthers, ComparisonFacts } from "../../report/ComparisonFacts";
import type { ComparisonSentences } from "../ComparisonSentences";
import { supportedDecimals } from "../supportedDecimals";
import { valueDecimals } from "../valueDecimals";
import { formatNumber, formatPoints, formatShare } from "./numbers";

/** What we say in Dutch of indicators beside those of others. */
export const comparisonSentences: ComparisonSentences = {
  heading: "Naast anderen",
  name: ({ indicator, name, others }) =>
    `${[indicator, name].filter(Boolean).join(" ")}, naast ${kinds[others ?? "others"]}`,
  change: (comparison) => [
    ...(comparison.change === null
      ? [reasons[comparison.reason ?? "own-not-compared"]]
      : changeLines(comparison, comparison.change)),
    ...(comparison.namesLeftOut.length === 0
      ? []
      : [
          `Niet meegeteld, want niet in beide perioden gemeten of zonder aantal: ${comparison.namesLeftOut.join(", ")}.`,
        ]),
    ...(comparison.smallGroupsLeftOut === 0
      ? []
      : [`Niet meegeteld, want een kleine groep: ${formatNumber(comparison.smallGroupsLeftOut)}.`]),
    ...(comparison.ownLeftOut
      ? ["De eigen cijfers stonden tussen die van anderen en tellen daar niet mee."]
      : []),
  ],
  funnel: ({ period, overallShare, providers, providersLeftOut }) => [
    overallShare === null
      ? "Minder dan 5 aanbieders met een aandeel: dan is niet te zeggen of een van hen afwijkt."
      : `Aanbieders in ${period ?? "de laatste periode"}, samen ${formatShare(overallShare, 1)}. Geen rangorde: wie binnen de grenzen ligt, verschilt niet meer dan toeval verklaart.`,
    ...providers.map(
      ({ name, share, persons, position }) =>
        `${name}: ${formatShare(share, valueDecimals("share", persons))} van ${formatNumber(persons)}, ${positions[position]}.`,
    ),
    ...(providersLeftOut === 0
      ? []
      : [`Niet getoond, want een kleine groep of zonder aantal: ${formatNumber(providersLeftOut)}.`]),
  ],
};

const kinds = {
  municipality: "andere gemeenten",
  provider: "andere aanbieders",
  others: "anderen",
} as const;

const reasons: Readonly<Record<NonNullable<ComparisonFacts["reason"]>, string>> = {
  "area-unclear": "Niet vergeleken: er zijn meer gebieden gemeten en geen daarvan is het geheel.",
  "not-a-share": "Niet vergeleken: alleen een aandeel is zo te vergelijken.",
  "own-not-compared": "Niet vergeleken: de eigen metingen zijn niet met elkaar te vergelijken.",
  "persons-missing": "Niet vergeleken: het aantal personen (n) ontbreekt.",
  "no-common-periods": "Niet vergeleken: geen ander is in dezelfde twee perioden gemeten.",
  "small-groups": "Niet vergeleken: de anderen zijn te kleine groepen.",
};

function changeLines(
  { from, to, names }: ComparisonFacts,
  { own, others, difference, interval95 }: ChangeBesideOthers,
): string[] {
  const decimals = supportedDecimals(interval95, "percentage-points");
  const points = (value: number): string => formatPoints(value, decimals);
  const mayBeChance = interval95.lower <= 0 && interval95.upper >= 0;
  return [
    `Van ${from ?? ""} naar ${to ?? ""}: zelf ${points(own)}, de anderen samen ${points(others)}. Verschil ${points(difference)} (tussen ${formatNumber(interval95.lower, decimals)} en ${points(interval95.upper)})${mayBeChance ? "; dat kan toeval zijn" : ", meer dan toeval verklaart"}.`,
    `Vergeleken met: ${names.join(", ")}.`,
  ];
}

const positions: Readonly<Record<FunnelPosition, string>> = {
  within: "binnen de grenzen",
  "above-95": "boven de grens van 95%",
  "below-95": "onder de grens van 95%",
  "above-998": "boven de grens van 99,8%",
  "below-998": "onder de grens van 99,8%",
  "too-few-persons": "te weinig personen om te beoordelen",
};
