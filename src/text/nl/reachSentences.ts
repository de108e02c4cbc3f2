import type { HiddenActivities, PersonsReached, TargetGroupReach } from "../../report/report";
import type { ReachSentences } from "../ReachSentences";
import { shareRange } from "../shareRange";
import { counted } from "./counted";
import { formatNumber, formatPersons, formatShare } from "./numbers";

const ofTheGroup = "van de doelgroep";

/** What we say in Dutch about reach. */
export const reachSentences: ReachSentences = {
  reached,
  targetGroup: (reach) => {
    if (reach.reason !== null) return reasons[reach.reason](reach);
    return reach.persons === null ? reasons["nothing-counted"](reach) : shareOfGroup(reach, reach.persons);
  },
  notCounted: ({ activitiesNotCounted, hidden }) => {
    const missing = activitiesNotCounted - (hidden?.bounded ?? 0) - (hidden?.unbounded ?? 0);
    const parts = [
      ...(missing === 0 ? [] : [missingInWords(missing)]),
      ...(hidden === undefined ? [] : hiddenInWords(hidden)),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
};

function missingInWords(activities: number): string {
  return activities === 1
    ? "Eén activiteit is niet meegeteld: het aantal of de teleenheid ontbreekt. Het bereik kan dus hoger zijn."
    : `${formatNumber(activities)} activiteiten zijn niet meegeteld: het aantal of de teleenheid ontbreekt. Het bereik kan dus hoger zijn.`;
}

/** Who hid it, a source or we, makes no difference: the number is there. */
function hiddenInWords({ bounded, mostOfOne, unbounded, upperKnown }: HiddenActivities): string[] {
  const notShown = (activities: number): string =>
    `Van ${counted(activities, "activiteit", "activiteiten")} is het aantal niet getoond`;
  const range = `als 0 tot ${formatPersons(mostOfOne)}`;
  const bound = upperKnown ? "is de hele doelgroep de bovengrens" : "is de bovengrens niet bekend";
  return [
    ...(bounded === 0
      ? []
      : [
          `${notShown(bounded)}, omdat de groep klein is. ${bounded === 1 ? "Die" : "Elk"} telt mee ${range}.`,
        ]),
    ...(unbounded === 0
      ? []
      : [`${notShown(unbounded)}, om een kleine groep te beschermen. Daarom ${bound}.`]),
  ];
}

function reached({ lower, upper, hidden }: PersonsReached): string {
  if (hidden?.upperKnown === false) return `Bereikt: minstens ${formatPersons(lower)}.`;
  if (lower === upper) return `Bereikt: ${formatPersons(lower)}.`;
  return lower === 0
    ? `Bereikt: hoogstens ${formatPersons(upper)}.`
    : `Bereikt: tussen ${formatNumber(lower)} en ${formatPersons(upper)}.`;
}

function shareOfGroup(reach: TargetGroupReach, persons: PersonsReached): string {
  const range = shareRange(reach, formatShare);
  if (range === null) return reached(persons);
  const size = fromTo(reach.sizeLower ?? 0, reach.sizeUpper ?? 0);
  const behind = `${fromTo(persons.lower, persons.upper)} van de ${size} personen`;
  if (range.exact) return `${range.upper} ${ofTheGroup}: ${behind}.`;
  return range.lower === null
    ? `Hoogstens ${range.upper} ${ofTheGroup}: ${behind}.`
    : `Tussen ${range.lower} en ${range.upper} ${ofTheGroup}: ${behind}.`;
}

const fromTo = (lower: number, upper: number): string =>
  lower === upper ? formatNumber(lower) : `${formatNumber(lower)} tot ${formatNumber(upper)}`;

const reasons: Readonly<
  Record<NonNullable<TargetGroupReach["reason"]>, (reach: TargetGroupReach) => string>
> = {
  "no-activity": () => "Geen activiteit is aan deze doelgroep gekoppeld.",
  "nothing-counted": () =>
    "Het bereik is niet te zeggen: bij geen van de activiteiten zijn aantal en teleenheid bekend.",
  "size-missing": (reach) => {
    const counted = reach.persons === null ? "" : `${reached(reach.persons)} `;
    return `${counted}Het aandeel is niet te zeggen: de omvang van de doelgroep ontbreekt.`;
  },
  "more-persons-than-target": (reach) =>
    reach.persons === null || reach.sizeUpper === null
      ? "Er zijn meer personen geteld dan de doelgroep groot is. Controleer beide getallen."
      : `Er zijn meer personen geteld (${formatNumber(reach.persons.lower)}) dan de doelgroep groot is (${formatNumber(reach.sizeUpper)}). Controleer beide getallen.`,
};
