import type { GoalReach, ReachingActivity } from "../../report/report";
import type { ReachScreenWords } from "../ReachScreenWords";
import { counted } from "./counted";
import { formatDate, formatNumber, formatPersons, formatShare } from "./numbers";

/** What the screen Bereik says in Dutch. */
export const reachScreenWords: ReachScreenWords = {
  title: "Bereik per doel",
  advice: "Bereik is een bandbreedte: wie aan twee activiteiten meedoet, wordt twee keer geteld.",
  notChecked: "Nog niet gecontroleerd. Controleer eerst de werkmap; daarna staat hier het bereik per doel.",
  check: "Controleren",
  empty: {
    activities:
      "Er is nog geen blad met activiteiten gevonden. Wijs het aan bij Koppelen, of voeg het sjabloon in.",
    goals: "Er is nog geen blad met doelen gevonden. Wijs het aan bij Koppelen, of voeg het sjabloon in.",
    "core-goals": "Nog geen activiteit heeft een kerndoel. Kies bij Koppelen per activiteit één kerndoel.",
  },
  insertTemplate: "Sjabloon invoegen",
  legend: {
    bounds: "onder- tot bovengrens",
    uncertainSize: "extra door onzekere doelgroep",
    counted: "personen geteld",
  },
  activities: (count) => counted(count, "activiteit", "activiteiten"),
  noTargetGroup: "geen doelgroep",
  share: ({ lower, upper, exact }) => {
    if (exact) return upper;
    return lower === null ? `hoogstens ${upper}` : `tussen ${lower} en ${upper}`;
  },
  persons: ({ lower, upper, hidden }) => {
    if (hidden?.upperKnown === false) return `minstens ${formatPersons(lower)}`;
    if (lower === upper) return formatPersons(lower);
    return lower === 0
      ? `hoogstens ${formatPersons(upper)}`
      : `tussen ${formatNumber(lower)} en ${formatPersons(upper)}`;
  },
  behind: (reach) =>
    `${personsInWords(reach)} van ${sizeInWords(reach)}${reach.cappedByTarget ? "; meer dan de doelgroep kan niet" : ""}`,
  reasons: {
    "target-group-missing": {
      title: "Nog geen aandeel te berekenen.",
      advice: "Voor welke doelgroep zijn deze activiteiten? Vul de doelgroep in",
    },
    "target-group-unknown": {
      title: "Nog geen aandeel te berekenen.",
      advice: "Deze doelgroep staat niet in het blad Doelgroepen. Verbeter de code, of voeg de doelgroep toe",
    },
    "unit-missing": {
      title: "Nog geen bereik te berekenen.",
      advice: "Telt u bezoeken of personen? Kies een teleenheid",
    },
    "count-missing": {
      title: "Nog geen bereik te berekenen.",
      advice: "Hoeveel personen deden mee? Vul het aantal in",
    },
    "count-hidden": {
      title: "Het bereik is niet te zeggen.",
      advice: "Het aantal is verborgen, omdat de groep klein is",
    },
    "size-missing": {
      title: "Nog geen aandeel te berekenen.",
      advice: "Hoe groot is de doelgroep? Vul de omvang in, met de bron",
    },
    "size-hidden": {
      title: "Het aandeel is niet te zeggen.",
      advice: "De omvang van de doelgroep is niet getoond, omdat de groep klein is",
    },
    "more-persons-than-target": {
      title: "Er zijn meer personen geteld dan de doelgroep groot is.",
      advice: "Controleer het aantal en de omvang van de doelgroep",
    },
  },
  how: {
    title: "Hoe komen wij hieraan?",
    lower: "Onder:",
    upper: "Boven:",
    counted: "Geteld:",
    countedOnce: "unieke personen. Niemand telt hier twee keer mee.",
    largest: (activity) => `de grootste activiteit heeft ${countInWords(activity)}`,
    onlyVisits: "er zijn alleen bezoeken geteld. Wie tien keer komt, is tien keer geteld.",
    sum: (withVisits) =>
      `alles opgeteld, als niemand aan twee activiteiten meedoet${withVisits ? " en elk bezoek van iemand anders is" : ""}.`,
    capped: (sum, size) => `opgeteld ${formatNumber(sum)}, maar de doelgroep is ${formatNumber(size)}.`,
    targetGroup: "Doelgroep:",
    size: ({ size, sizeLower, sizeUpper, source, referenceDate }) =>
      `${[
        size === null ? null : formatNumber(size),
        source === null ? "zonder bron" : `volgens ${source}`,
        referenceDate === null ? null : `peildatum ${formatDate(referenceDate)}`,
        sizeLower === null || sizeUpper === null || sizeLower === sizeUpper
          ? null
          : `met een marge van ${formatNumber(sizeLower)} tot ${formatNumber(sizeUpper)}`,
      ]
        .filter((part) => part !== null)
        .join(", ")}.`,
    closer: "Preciezer?",
    question: "Vraag deelnemers: ‘Aan hoeveel andere activiteiten doet u mee?’",
    countPersons: "Tel ook hoeveel verschillende personen kwamen.",
  },
  spread: {
    title: "Spreiding over groepen",
    index: "Index: 100 is hetzelfde aandeel als in de doelgroep.",
    outside: "buiten toeval",
    inside: "binnen toeval",
    chance: "kan toeval zijn",
    group: ({ name, share, targetShare, verdict }, participantsKnown) =>
      `${name}: ${formatShare(share ?? 0, 0)} van de ${formatNumber(participantsKnown)} deelnemers met bekende groep, ${formatShare(targetShare ?? 0, 0)} van de doelgroep. ${verdict === "under-represented" ? "Minder" : "Meer"} dan toeval verklaart.`,
    reasons: {
      "shares-missing":
        "Niet te vergelijken met de doelgroep: vul bij elke groep in welk aandeel van de doelgroep die is.",
      "shares-contradict":
        "Niet te vergelijken met de doelgroep: bij dezelfde groep staan verschillende aandelen van de doelgroep.",
      "shares-not-whole":
        "Niet te vergelijken met de doelgroep: de aandelen van de groepen zijn samen geen 100%.",
      "count-missing":
        "Niet te vergelijken met de doelgroep: van een groep is het aantal niet bekend, of verborgen omdat het klein is.",
      "nobody-known": "Van geen enkele deelnemer is de groep bekend.",
    },
    mayCountTwice: "Opgeteld over meer activiteiten: wie aan twee meedoet, telt twee keer.",
  },
  goTo: (place) => `Ga naar ${place}`,
  more: (count) => `Toon nog ${formatNumber(count)}`,
  foot: (period) =>
    period === null
      ? "De periode is niet ingevuld. Vul in het blad Opdracht in van wanneer tot wanneer is geteld."
      : `Berekend over ${formatDate(period.from)} t/m ${formatDate(period.to)}.`,
};

function personsInWords({ persons }: GoalReach): string {
  if (persons === null) return "";
  if (persons.exact) return `${formatNumber(persons.lower)} unieke personen (geteld)`;
  return persons.lower === persons.upper
    ? formatNumber(persons.lower)
    : `${formatNumber(persons.lower)} tot ${formatNumber(persons.upper)}`;
}

function sizeInWords({ sizeLower, sizeUpper }: GoalReach): string {
  if (sizeLower === null || sizeUpper === null) return "de doelgroep";
  return sizeLower === sizeUpper
    ? formatPersons(sizeUpper)
    : `${formatNumber(sizeLower)} tot ${formatPersons(sizeUpper)}`;
}

function countInWords({ unit, count }: ReachingActivity): string {
  switch (unit) {
    case "visits":
      return counted(count ?? 0, "bezoek", "bezoeken");
    case "unique-persons":
      return counted(count ?? 0, "unieke persoon", "unieke personen");
    default:
      return counted(count ?? 0, "deelnemer", "deelnemers");
  }
}
