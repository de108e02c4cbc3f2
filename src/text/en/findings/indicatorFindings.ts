import type { IndicatorCauseFacts } from "../../../workbook/causes/indicatorCauses";
import type { FindingSentences } from "../../FindingSentence";
import { quoted } from "../../quoted";
import { titleByCount } from "../../titleByCount";
import { formatNumber, formatRoughly } from "../numbers";
import { marginInUnits, valueInUnits } from "./inUnits";
import { indicatorNamed, populationWords, seriesNamed } from "./named";

const version = (written: string | null): string => (written === null ? "not filled in" : quoted(written));

/** "2.4 times as high" or "2.4 times as low". */
const times = (factor: number): string =>
  factor > 1 ? `${formatNumber(factor, 1)} times as high` : `${formatNumber(1 / factor, 1)} times as low`;

/** Sentences on indicators and their measurements: M01 to M05. */
export const indicatorFindings: FindingSentences<keyof IndicatorCauseFacts> = {
  "norm-missing": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} has no norm`,
      (count) => `${formatNumber(count)} indicators have no norm`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: which direction is wanted?`,
    why: "Without a norm nobody can say whether a change is favourable or not.",
    remedy: "Choose at ‘Norm’: Hoger, Lager, Behouden or Begrensde daling.",
    mayBeIgnored: null,
  },
  "expected-decline-missing": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} does not say which decline is expected`,
      (count) => `${formatNumber(count)} indicators do not say which decline is expected`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: which decline a year is usual?`,
    why: "The norm is ‘Begrensde daling’. Without an expectation nobody can say whether it is more or less.",
    remedy: "Fill in at ‘Verwachte verandering per jaar’ which decline you expect, for instance −2.",
    mayBeIgnored: null,
  },
  "margin-missing": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} has no margin`,
      (count) => `${formatNumber(count)} indicators have no margin`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: which change would matter?`,
    why: "Without a margin nobody can say that an indicator was shown to stay the same.",
    remedy: "Agree together which change matters, and fill it in at ‘Marge’.",
    mayBeIgnored: "Explain when you will agree on the margin.",
  },
  "margin-negative": {
    title: titleByCount(
      ({ indicator }) => `The margin of ${quoted(indicator ?? "an indicator")} is below zero`,
      (count) => `${formatNumber(count)} margins are below zero`,
    ),
    example: ({ indicator, margin }) => `${indicatorNamed(indicator)}: margin ${formatNumber(margin)}.`,
    why: "A margin counts both ways. With a number below zero nothing can be judged.",
    remedy: "Fill in the margin without a minus sign.",
    mayBeIgnored: null,
  },
  "margin-not-provable": {
    title: titleByCount(
      ({ margin, kind }) => `A margin of ${marginInUnits(margin, kind)} cannot be shown`,
      (count) => `The margin of ${formatNumber(count)} indicators cannot be shown`,
    ),
    example: ({ indicator, area, margin, kind, persons, personsNeeded }) =>
      [
        `${seriesNamed(indicator, area)}: margin ${marginInUnits(margin, kind)}`,
        ...(persons === null ? [] : [`n = ${formatNumber(persons)}`]),
        ...(personsNeeded === null
          ? []
          : [`needed: about ${formatRoughly(personsNeeded)} in each measurement`]),
      ].join("; ") + ".",
    why: "With these numbers the uncertainty is larger than the margin. ‘Does not move’ can never come out.",
    remedy: "Combine measurements, or agree on a wider margin. In a survey it also helps to ask more people.",
    mayBeIgnored: "Explain why that is not feasible.",
  },
  "definition-changed": {
    title: titleByCount(
      ({ indicator, period }) => `${indicatorNamed(indicator)} has another definition from ${period}`,
      (count, { from, to }) =>
        `The definition changes in ${formatNumber(count)} measurements: from ${version(from)} to ${version(to)}`,
    ),
    example: ({ indicator, area, period, from, to }) =>
      `${seriesNamed(indicator, area)}, ${period}: from ${version(from)} to ${version(to)}.`,
    why: "Who measures differently finds something else. Measurements before and after the change cannot be compared.",
    remedy:
      "Choose ‘Trendbreuk’ in column ‘Status’ for this measurement. Correct the version if it is wrong.",
    mayBeIgnored: "Explain if the definition stayed the same and only its name changed.",
  },
  "modelled-estimate": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} has a modelled estimate`,
      (count) => `${formatNumber(count)} measurements are modelled estimates`,
    ),
    example: ({ indicator, area, period }) => `${seriesNamed(indicator, area)}, ${period}.`,
    why: "A model calculates what is to be expected in an area. A change in it was not measured.",
    remedy: "Use a measurement to show change. A modelled estimate does serve as a picture of the present.",
    mayBeIgnored: "You can leave this. The estimate is not used to judge change.",
  },
  "value-jumped": {
    title: titleByCount(
      ({ indicator, factor }) =>
        `${indicatorNamed(indicator)} is ${times(factor)} as in the measurement before`,
      (count) => `${formatNumber(count)} values more than doubled or halved`,
    ),
    example: ({ indicator, area, kind, from, to, fromPeriod, toPeriod }) =>
      `${seriesNamed(indicator, area)}: ${valueInUnits(from, kind)} in ${fromPeriod}, ${valueInUnits(to, kind)} in ${toPeriod}. Is this right?`,
    why: "Such a jump often comes from a typing error or another way of counting.",
    remedy: "Check the value at its source. If it is right, write at ‘Toelichting’ how it came about.",
    mayBeIgnored: "Explain why the value changes so much.",
  },
  "value-outlying": {
    title: titleByCount(
      ({ indicator, period }) => `${indicatorNamed(indicator)} has a value in ${period} that is far off`,
      (count) => `${formatNumber(count)} values are far off the rest of their series`,
    ),
    example: ({ indicator, area, kind, period, value, median }) =>
      `${seriesNamed(indicator, area)}, ${period}: ${valueInUnits(value, kind)}; the middle of the series is ${valueInUnits(median, kind)}.`,
    why: "A value far from the others often comes from a typing error or another way of counting.",
    remedy: "Check the value at its source. If it is right, write at ‘Toelichting’ how it came about.",
    mayBeIgnored: "Explain why the value is so different.",
  },
  "indicator-population-mixed": {
    title: titleByCount(
      ({ indicator, wanted }) => `${indicatorNamed(indicator)} should be about ${populationWords[wanted]}`,
      (count, { wanted }) => `${formatNumber(count)} indicators should be about ${populationWords[wanted]}`,
    ),
    example: ({ indicator, goal, wanted }) =>
      `${indicatorNamed(indicator)} belongs to goal ${quoted(goal)}, which is about ${populationWords[wanted]}.`,
    why: "A provider can only show what it brought its participants, not what happens in the whole town.",
    remedy: "Change column ‘Populatie’, or move the indicator to a goal of the other level.",
    mayBeIgnored: null,
  },
  "steering-by-numbers": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} rewards more clients, trajectories or hours`,
      (count) => `${formatNumber(count)} indicators reward more clients, trajectories or hours`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: the norm is ‘Hoger’.`,
    why: "More help is not the same as more result. Such a norm may steer the wrong way.",
    remedy: "Choose an indicator of what it brings, or discuss whether the norm fits.",
    mayBeIgnored: "You may leave this if it is for information only.",
  },
  "town-result-per-provider": {
    title: titleByCount(
      ({ name }) => `A result of the whole town stands with provider ${quoted(name ?? "without a name")}`,
      (count) => `A result of the whole town stands with ${formatNumber(count)} providers or measurements`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)} is about all residents.`,
    why: "A figure about all residents is no score of a provider.",
    remedy: "Compare providers by what their participants say, or choose ‘Gemeente’ in ‘Soort’.",
    mayBeIgnored: "You may leave this if each provider has an area of its own. Explain that.",
  },
  "maintain-unexplained": {
    title: titleByCount(
      ({ indicator }) => `${indicatorNamed(indicator)} does not say why staying equal is enough`,
      (count) => `${formatNumber(count)} indicators do not say why staying equal is enough`,
    ),
    example: ({ indicator }) => `${indicatorNamed(indicator)}: ‘Toelichting’ is blank.`,
    why: "Maintaining, or a slower decline, may be a good goal, but the reader must know why.",
    remedy: "Write the reason in column ‘Toelichting’.",
    mayBeIgnored: "You may leave this if the reason stands somewhere else.",
  },
};
