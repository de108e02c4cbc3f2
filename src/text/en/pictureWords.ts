import type { ProtectedTransition } from "../../domain/trajectories/journeys/protectTransitions";
import type { MeasuredPoint, SpreadGroup } from "../../report/report";
import type { MeasuredFacts, PictureWords } from "../PictureWords";
import { measuredDecimals } from "../measuredDecimals";
import * as numbers from "./numbers";

const journeyPlaces = { entry: "Entry", exit: "Exit", ongoing: "Still there" } as const;

/** What pictures say in English. */
export const pictureWords: PictureWords = {
  numbers,
  reach: (range, cappedByTarget) => {
    const capped = cappedByTarget ? " No more than the target group is possible." : "";
    if (range.lessThan !== undefined)
      return `Reach: less than ${range.lessThan} of the target group.${capped}`;
    if (range.exact) return `Reach: ${range.upper} of the target group, counted.${capped}`;
    return range.lower === null
      ? `Reach at most ${range.upper} of the target group.${capped}`
      : `Reach between ${range.lower} and ${range.upper} of the target group.${capped}`;
  },
  spread: ({ groups, participantsUnknown }) => {
    const unknown =
      participantsUnknown === 0
        ? ""
        : ` Group not known: ${numbers.formatPersons(participantsUnknown)}, not divided.`;
    return `Spread, 100 is the same share as in the target group. ${groups.map(groupInWords).join("; ")}.${unknown}`;
  },
  unknownGroup: "Group not known",
  notDivided: (persons) => `${numbers.formatPersons(persons)}, not divided`,
  measurements: (facts) => [seriesInWords(facts), ...termsInWords(facts)].join(" "),
  value: valueInWords,
  journeys: ({ provisions, transitions, minimum }) => {
    const nameOf = (place: ProtectedTransition["from"]): string =>
      typeof place === "number" ? (provisions[place] ?? "") : journeyPlaces[place];
    const steps = transitions.map(
      (step) => `from ${nameOf(step.from)} to ${nameOf(step.to)}: ${personsInWords(step, minimum)}`,
    );
    return steps.length === 0 ? "No steps." : `Steps: ${steps.join("; ")}.`;
  },
  journeyPlaces,
  hiddenSteps: (minimum) =>
    `Hatched: fewer than ${minimum} persons (<${minimum}), or hidden to protect such a number (·).`,
  targetValue: (value) => `target value ${value}`,
  suppressed: "suppressed",
};

function personsInWords({ persons, treatment }: ProtectedTransition, minimum: number): string {
  if (persons !== null) return numbers.formatPersons(persons);
  return treatment === "primary" ? `fewer than ${numbers.formatPersons(minimum)}` : "hidden";
}

function groupInWords({ name, index, verdict, participants }: SpreadGroup): string {
  return index === null || verdict === null
    ? `${name}: ${numbers.formatPersons(participants)}`
    : `${name}: index ${numbers.formatNumber(index, 0)}, ${chances[verdict]}`;
}

const chances: Readonly<Record<NonNullable<SpreadGroup["verdict"]>, string>> = {
  "as-expected": "may be chance",
  "under-represented": "fewer than chance explains",
  "over-represented": "more than chance explains",
};

function seriesInWords({ kind, measurements }: MeasuredFacts): string {
  if (measurements.length === 0) return "No measurements.";
  return `${measurements.map((point) => pointInWords(point, kind)).join(", ")}.`;
}

function pointInWords(point: MeasuredPoint, kind: MeasuredFacts["kind"]): string {
  const { period, value, interval95, suppressed, breakBefore } = point;
  const broken = breakBefore === null ? "" : "not comparable with before, ";
  if (suppressed) return `${broken}${period}: suppressed`;
  if (value === null) return `${broken}${period}: no value`;
  const decimals = measuredDecimals(kind, point);
  const range =
    interval95 === null
      ? ""
      : ` (${numbers.formatNumber(interval95.lower, decimals)} to ${numbers.formatNumber(interval95.upper, decimals)})`;
  return `${broken}${period}: ${valueInWords(value, kind, decimals)}${range}`;
}

function termsInWords({ kind, margin, targetValue }: MeasuredFacts): string[] {
  const inPoints = kind === "share" ? numbers.formatPoints : numbers.formatNumber;
  return [
    ...(margin === null ? [] : [`Margin: ${inPoints(margin)}.`]),
    ...(targetValue === null ? [] : [`Target value: ${valueInWords(targetValue, kind)}.`]),
  ];
}

function valueInWords(points: number, kind: MeasuredFacts["kind"], decimals?: number): string {
  return kind === "share"
    ? numbers.formatPercentage(points, decimals)
    : numbers.formatNumber(points, decimals);
}
