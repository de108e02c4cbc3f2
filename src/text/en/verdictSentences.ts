import type { Comparison, Norm } from "../../domain/movement/judgement";
import type { ChangeUnit } from "../ChangeUnit";
import { sayVerdict } from "../sayVerdict";
import { verdictFacts } from "../verdictFacts";
import type { VerdictFacts, VerdictWords } from "../VerdictWords";
import { formatNumber, formatRoughly } from "./numbers";

/**
 * Why a verdict is what it is, and what it takes to know more; without the verdict's name.
 *
 * Never a cause: a change is seen, not explained. Directions are in words, because + is what is wanted here.
 *
 * @param norm  left out or null: anything but a bounded decline
 */
export function verdictSentence(comparison: Comparison, unit: ChangeUnit, norm: Norm | null = null): string {
  return sayVerdict(comparison, verdictFacts(comparison, unit, norm, formats), words);
}

const formats = {
  formatNumber,
  formatRoughly,
  inUnit: (size: string, unit: ChangeUnit) => {
    if (unit === "number") return size;
    return `${size} ${unitNames[unit]}${size === "1" ? "" : "s"}`;
  },
  range: {
    oneSided: (nearest: string, furthest: string) => `The uncertainty runs from ${nearest} to ${furthest}.`,
    twoSided: (unwanted: string, wanted: string) =>
      `The uncertainty runs from ${unwanted} the wrong way to ${wanted} the right way.`,
    nearlyZero: "almost 0",
  },
};

const unitNames = { "percentage-points": "percentage point", "scale-points": "point" } as const;

const ways = { wanted: " the right way", unwanted: " the wrong way", none: "" } as const;

const measured = ({ size, direction }: VerdictFacts): string =>
  `Measured difference: ${size}${ways[direction]}.`;

const needed = ({ personsNeeded }: VerdictFacts): string =>
  personsNeeded === null
    ? "A longer series of measurements can show that."
    : `Needed to show that nothing changes: about ${personsNeeded} per measurement.`;

const marginLeftOpen = ({ range, margin }: VerdictFacts): string =>
  margin === null
    ? `${range} No margin was agreed. So it cannot be said whether that is much.`
    : `${range} Whether that is more than the agreed margin of ${margin} is not certain yet.`;

const words: VerdictWords = {
  leads: {
    "moved-favourably": ({ size }) => `The indicator has been shown to go the right way: by ${size}.`,
    "moved-unfavourably": ({ size }) => `The indicator has been shown to go the wrong way: by ${size}.`,
    "moved-too-little": ({ size, direction }) =>
      `The indicator has been shown to go${ways[direction]}, but less than agreed: by ${size}.`,
    "not-moving": (facts) => `The value has been shown to stay (almost) the same. ${measured(facts)}`,
    "cannot-tell": () => "With these numbers nobody can say whether anything changes.",
    baseline: () => "This is the first measurement.",
    "not-assessable": null,
    "not-comparable": null,
    suppressed: null,
    maintained: (facts) =>
      facts.declineExpected
        ? `No further decline than expected, and that is the aim here. Difference from what was expected: ${facts.size}${ways[facts.direction]}.`
        : `The value was maintained, and that is the aim here. ${measured(facts)}`,
    declined: ({ size, declineExpected }) =>
      declineExpected
        ? `The value has been shown to decline more than expected: by ${size} extra.`
        : `The value has been shown to decline more than agreed: by ${size}.`,
    "declined-size-uncertain": ({ size, declineExpected }) =>
      declineExpected
        ? `The value has been shown to decline more than expected: by ${size} extra.`
        : `The value has been shown to decline: by ${size}.`,
  },
  reasons: {
    "interval-excludes-zero": ({ range }) => range,
    "size-uncertain": marginLeftOpen,
    "within-margin": ({ range, margin }) =>
      margin === null ? range : `${range} That stays within the agreed margin of ${margin}.`,
    "interval-too-wide": (facts) => `${facts.range} ${needed(facts)}`,
    "margin-not-provable": (facts) =>
      `A margin of ${facts.margin ?? "this size"} cannot be shown this way, not even if all stays the same. ${needed(facts)}`,
    "margin-missing": ({ range }) =>
      `${range} No margin was agreed. Fill in at ‘Marge’ which change matters to you.`,
    "first-measurement": () => "From the next measurement on we can compare.",
    "no-measurement": () => "There is no measurement yet. Enter a first value on sheet Metingen.",
    "value-missing": () =>
      "The latest or the previous measurement has no value, or one that cannot be read. Fill it in.",
    "value-impossible": () =>
      "The latest or the previous measurement has a value that cannot be. Check it with the source.",
    "value-contradicts-counts": () =>
      "The value does not fit the numbers beside it. Check both with the source.",
    "uncertainty-missing": () =>
      "The number of persons (n) and the interval are missing. Fill in one of the two.",
    "too-few-persons": () => "The group is too small to say anything about a change.",
    "norm-missing": () =>
      "The norm is missing. Fill in what is wanted: Hoger, Lager, Behouden or Begrensde daling.",
    "kind-missing": () => "The kind is missing. Fill in what it is: Aandeel, Gemiddelde or Aantal.",
    "margin-impossible": () => "The margin cannot be below 0. Fill in another margin.",
    "expected-change-missing": () =>
      "The norm Begrensde daling needs an expected change per year. Fill it in.",
    "modelled-estimate": () => "The value is a modelled estimate. It was not made for following changes.",
    "period-repeated": () => "The same period is there more than once. Keep one measurement per period.",
    "definition-changed": () =>
      "The definition changed. So the measurements before and after it cannot be compared.",
    "series-broken": () =>
      "There is a trend break: the way of measuring changed. Measurements before and after it cannot be compared.",
    "periods-overlap": () =>
      "The periods overlap. Compare calendar years with calendar years, or school years with school years.",
    "period-length-differs": () =>
      "The periods differ in length. Compare a year with a year, or a month with a month.",
    "registration-jumped": () =>
      "The value jumps so far that the way of counting probably changed. Explain it if this is right.",
    "small-group-hidden": () => "The value is not shown. That protects a small group.",
    "no-decline-beyond-margin": ({ range, margin }) =>
      margin === null ? range : `${range} The agreed margin is ${margin}.`,
    "decline-beyond-margin": ({ range, margin }) =>
      margin === null ? range : `${range} The agreed margin is ${margin}.`,
    "decline-size-uncertain": marginLeftOpen,
  },
};
