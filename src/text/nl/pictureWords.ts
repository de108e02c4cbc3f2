import type { ProtectedTransition } from "../../domain/trajectories/journeys/protectTransitions";
import type { MeasuredPoint, SpreadGroup } from "../../report/report";
import type { MeasuredFacts, PictureWords } from "../PictureWords";
import { measuredDecimals } from "../measuredDecimals";
import * as numbers from "./numbers";

const journeyPlaces = { entry: "Instroom", exit: "Uitstroom", ongoing: "Loopt nog" } as const;

/** What pictures say in Dutch. */
export const pictureWords: PictureWords = {
  numbers,
  reach: (range, cappedByTarget) => {
    const capped = cappedByTarget ? " Meer dan de doelgroep kan niet." : "";
    if (range.lessThan !== undefined)
      return `Bereik: minder dan ${range.lessThan} van de doelgroep.${capped}`;
    if (range.exact) return `Bereik: ${range.upper} van de doelgroep, geteld.${capped}`;
    return range.lower === null
      ? `Bereik hoogstens ${range.upper} van de doelgroep.${capped}`
      : `Bereik tussen ${range.lower} en ${range.upper} van de doelgroep.${capped}`;
  },
  spread: ({ groups, participantsUnknown }) => {
    const unknown =
      participantsUnknown === 0
        ? ""
        : ` Groep onbekend: ${numbers.formatPersons(participantsUnknown)}, niet verdeeld.`;
    return `Spreiding, 100 is hetzelfde aandeel als in de doelgroep. ${groups.map(groupInWords).join("; ")}.${unknown}`;
  },
  unknownGroup: "Groep onbekend",
  notDivided: (persons) => `${numbers.formatPersons(persons)}, niet verdeeld`,
  measurements: (facts) => [seriesInWords(facts), ...termsInWords(facts)].join(" "),
  value: valueInWords,
  journeys: ({ provisions, transitions, minimum }) => {
    const nameOf = (place: ProtectedTransition["from"]): string =>
      typeof place === "number" ? (provisions[place] ?? "") : journeyPlaces[place];
    const steps = transitions.map(
      (step) => `van ${nameOf(step.from)} naar ${nameOf(step.to)}: ${personsInWords(step, minimum)}`,
    );
    return steps.length === 0 ? "Geen stappen." : `Stappen: ${steps.join("; ")}.`;
  },
  journeyPlaces,
  hiddenSteps: (minimum) =>
    `Gearceerd: minder dan ${minimum} personen (<${minimum}), of verborgen om zo’n aantal te beschermen (·).`,
  targetValue: (value) => `streefwaarde ${value}`,
  suppressed: "onderdrukt",
};

function personsInWords({ persons, treatment }: ProtectedTransition, minimum: number): string {
  if (persons !== null) return numbers.formatPersons(persons);
  return treatment === "primary" ? `minder dan ${numbers.formatPersons(minimum)}` : "verborgen";
}

function groupInWords({ name, index, verdict, participants }: SpreadGroup): string {
  return index === null || verdict === null
    ? `${name}: ${numbers.formatPersons(participants)}`
    : `${name}: index ${numbers.formatNumber(index, 0)}, ${chances[verdict]}`;
}

const chances: Readonly<Record<NonNullable<SpreadGroup["verdict"]>, string>> = {
  "as-expected": "kan toeval zijn",
  "under-represented": "minder dan toeval verklaart",
  "over-represented": "meer dan toeval verklaart",
};

function seriesInWords({ kind, measurements }: MeasuredFacts): string {
  if (measurements.length === 0) return "Geen metingen.";
  return `${measurements.map((point) => pointInWords(point, kind)).join(", ")}.`;
}

function pointInWords(point: MeasuredPoint, kind: MeasuredFacts["kind"]): string {
  const { period, value, interval95, suppressed, breakBefore } = point;
  const broken = breakBefore === null ? "" : "niet te vergelijken met ervoor, ";
  if (suppressed) return `${broken}${period}: onderdrukt`;
  if (value === null) return `${broken}${period}: geen waarde`;
  const decimals = measuredDecimals(kind, point);
  const range =
    interval95 === null
      ? ""
      : ` (${numbers.formatNumber(interval95.lower, decimals)} tot ${numbers.formatNumber(interval95.upper, decimals)})`;
  return `${broken}${period}: ${valueInWords(value, kind, decimals)}${range}`;
}

function termsInWords({ kind, margin, targetValue }: MeasuredFacts): string[] {
  const inPoints = kind === "share" ? numbers.formatPoints : numbers.formatNumber;
  return [
    ...(margin === null ? [] : [`Marge: ${inPoints(margin)}.`]),
    ...(targetValue === null ? [] : [`Streefwaarde: ${valueInWords(targetValue, kind)}.`]),
  ];
}

function valueInWords(points: number, kind: MeasuredFacts["kind"], decimals?: number): string {
  return kind === "share"
    ? numbers.formatPercentage(points, decimals)
    : numbers.formatNumber(points, decimals);
}
