import type { AgreementShares, AgreementStatus } from "../../domain/agreements/agreementShares";
import type { ConversationPoint, StorySource } from "../../report/ConversationReport";
import type { GoalReach } from "../../report/report";
import { asSentence } from "../asSentence";
import type {
  GoalPageWords,
  MissingLevelWords,
  PageAgreementWords,
  PageExperienceWords,
  PageReachWords,
  PageTownWords,
} from "../GoalPageWords";
import { counted } from "./counted";
import { listed } from "./listed";
import { formatDate, formatNumber, formatPersons, formatShare } from "./numbers";
import { verdictNames } from "./verdictNames";

const missing: MissingLevelWords = {
  short: "Niet bekend",
  needed: {
    agreement: "Er is geen afspraak bekend. Vul bij de activiteiten de afspraak en de status in.",
    reach: "Het bereik is niet te berekenen. Vul bij elke activiteit het kerndoel en het aantal in.",
    experience: "Er is nog niets gevraagd aan deelnemers. Stel bij dit doel een stelling op.",
    town: "Er is geen indicator over inwoners. Kies samen welke past, en wie die meet.",
  },
};

const agreement: PageAgreementWords = {
  keyFigure: ({ due, done }) =>
    due === 0 ? "Nog niets te zeggen" : `${formatNumber(done)} van ${formatNumber(due)} gedaan`,
  under: (shares) => {
    const parts = restOf(shares);
    return parts.length === 0 ? null : parts.join(", ");
  },
  item: (activity, agreed, status) => {
    const name = [activity, agreed].filter((part) => part !== null).join(": ") || "Afspraak zonder naam";
    return status === "done" ? name : `${name} (${statusNames[status ?? "unknown"]})`;
  },
  moreExplained: "De toelichting bij elke afspraak staat op blad Activiteiten.",
  more: (items) =>
    items === 1 ? "En nog 1 andere afspraak." : `En nog ${formatNumber(items)} andere afspraken.`,
};

const statusNames: Readonly<Record<AgreementStatus | "unknown", string>> = {
  done: "gedaan",
  partly: "deels",
  not: "niet",
  "not-yet-due": "nog niet aan de orde",
  unknown: "status niet ingevuld",
};

function restOf({ partly, not, notYetDue, withoutStatus }: AgreementShares): string[] {
  const part = (count: number, name: string): string[] =>
    count === 0 ? [] : [`${formatNumber(count)} ${name}`];
  return [
    ...part(partly, "deels"),
    ...part(not, "niet"),
    ...part(notYetDue, "nog niet aan de orde"),
    ...part(withoutStatus, "zonder status"),
  ];
}

const reach: PageReachWords = {
  range: ({ lower, upper, exact }) => {
    if (exact || lower === upper) return upper;
    return lower === null ? `hoogstens ${upper}` : `${lower} tot ${upper}`;
  },
  ofTargetGroup: "van de doelgroep",
  notKnown: "Niet te zeggen",
  notAllShown: "niet alle aantallen getoond",
  several: (targetGroups) => counted(targetGroups, "doelgroep", "doelgroepen"),
  severalUnder: (bounds) =>
    bounds === null ? "elk apart, niet opgeteld" : `elk apart: tussen ${bounds.lower} en ${bounds.upper}`,
  lessThan: (share) => `minder dan ${share}`,
  behind: (found) =>
    `${personsInWords(found)} van ${sizeInWords(found)}.${found.cappedByTarget ? " Meer dan de doelgroep kan niet." : ""}`,
  partOfGoal: (goal, targetGroup) => `${goal}: ${targetGroup}`,
  group: ({ name, index, verdict }) =>
    `${name} ${verdict === "under-represented" ? "doen minder" : "doen vaker"} mee dan toeval verklaart${index === null ? "" : ` (index ${formatNumber(index, 0)})`}.`,
  allAsExpected: "Geen groep wijkt meer af dan toeval verklaart.",
  more: (ranges) =>
    `En nog ${counted(ranges, "bandbreedte", "bandbreedtes")}: zie ‘Waar de cijfers vandaan komen’.`,
};

function personsInWords({ persons }: GoalReach): string {
  if (persons === null) return "";
  if (persons.exact) return `${formatPersons(persons.lower)} geteld`;
  if (persons.lower === persons.upper) return formatNumber(persons.lower);
  return persons.lower <= 1
    ? `Hoogstens ${formatNumber(persons.upper)}`
    : `${formatNumber(persons.lower)} tot ${formatNumber(persons.upper)}`;
}

function sizeInWords({ sizeLower, sizeUpper }: GoalReach): string {
  if (sizeLower === null || sizeUpper === null) return "de doelgroep";
  return sizeLower === sizeUpper
    ? formatPersons(sizeUpper)
    : `${formatNumber(sizeLower)} tot ${formatPersons(sizeUpper)}`;
}

const experience: PageExperienceWords = {
  keyFigure: (share) => `${share} positief`,
  between: ({ lower, upper }) => `tussen ${formatShare(lower, 0)} en ${formatShare(upper, 0)}`,
  tooFew: "Te weinig antwoorden",
  tooFewToShow: (minimum) =>
    `Minder dan ${counted(minimum, "antwoord", "antwoorden")}. Zo'n kleine groep tonen wij niet.`,
  notAnswered: "Nog geen antwoorden",
  behind: (positive, answers, wanted) =>
    `${formatNumber(positive)} van de ${counted(answers, "antwoord", "antwoorden")}: ${wanted.map((name) => name.toLowerCase()).join(" of ")}.`,
  several: (statements) => counted(statements, "stelling", "stellingen"),
  severalUnder: (bounds) =>
    bounds === null ? "elk apart, niet opgeteld" : `elk apart: tussen ${bounds.lower} en ${bounds.upper}`,
  inSentence: (keyFigure, between) => `${keyFigure} (${between}).`,
  more: (statements) =>
    `En nog ${counted(statements, "stelling", "stellingen")}: zie ‘Waar de cijfers vandaan komen’.`,
};

const town: PageTownWords = {
  finding: (verdict, indicator) => `${verdict}: ${indicator}.`,
  several: (indicators) => counted(indicators, "indicator", "indicatoren"),
  latest: (value, period) => `${value} in ${period}`,
  verdicts: (counts) =>
    counts
      .map(([verdict, indicators]) => `${formatNumber(indicators)} × ${verdictNames[verdict].toLowerCase()}`)
      .join("; "),
  about: ({ name, code, area }) => [name ?? code, ...(area === null ? [] : [area])].join(", "),
  more: (indicators) =>
    `En nog ${counted(indicators, "indicator", "indicatoren")}: zie ‘Waar de cijfers vandaan komen’.`,
};

/** What a page about one goal says in Dutch. */
export const goalPageWords: GoalPageWords = {
  providers: (names) => {
    if (names.length === 0) return "Aanbieder";
    return names.length === 1 ? `Aanbieder: ${names.join("")}` : `Aanbieders: ${listed(names, 3)}`;
  },
  municipality: (name) => (name === null ? "Gemeente" : `Gemeente: ${name}`),
  levels: {
    agreement: "1 Afspraak",
    reach: "2 Bereik",
    experience: "3 Ervaren effect",
    town: "4 Maatschappelijk effect",
  },
  line: ({ goal, activities, targetGroups }) =>
    [
      `Doel ${goal.code}`,
      activities.length === 0
        ? "geen activiteiten"
        : counted(activities.length, "activiteit", "activiteiten"),
      ...targetGroupsInWords(targetGroups),
    ].join(" · "),
  unknownGoal: (code) => `Doel ${code}, niet gevonden in de doelenboom`,
  contributions: (names) => `Bijdragen aan dit doel: ${names.join("; ")}.`,
  missing,
  agreement,
  reach,
  experience,
  town,
  legend: {
    reach: "Bij 2: een balk is een bandbreedte, een stip is geteld.",
    town: "Bij 4: band en streepjes zijn de onzekerheid (95%), arcering is de afgesproken marge.",
    pictures: "Band en streepjes zijn de onzekerheid (95%), arcering is de afgesproken marge.",
  },
  headings: {
    story: "Het verhaal",
    reading: "Hoe wij dit samen lezen",
    participants: "Wat wij bij deelnemers meten",
    figures: "Waar de cijfers vandaan komen",
  },
  ofProvider: (name) => `Aanbieder · ${name}`,
  ofMunicipality: (name) => `Gemeente · ${name}`,
  otherThanMeant: (activity) => `Brengt ‘${activity}’ iets anders dan bedoeld?`,
  participantColumns: { indicator: "Indicator", outcome: "Wat wij zien" },
  story: ({ title, text, kind, date, link }: StorySource) => {
    const about = [
      ...(text === null || title === null ? [] : [title]),
      storyNames[kind],
      ...(date === null ? [] : [formatDate(date)]),
      "met toestemming",
    ].join(", ");
    const told = text ?? title;
    const where = link === null ? "" : ` Te vinden op: ${link}`;
    return `${told === null ? "Zonder titel" : `‘${told}’`} (${about}).${where}`;
  },
  heldBack: (stories) =>
    stories === 1
      ? "Eén verhaal staat hier niet: er is geen toestemming."
      : `${formatNumber(stories)} verhalen staan hier niet: er is geen toestemming.`,
  noStory: "Er is nog geen verhaal bij dit doel. Vraag een deelnemer of die wil vertellen.",
  reading: readingOf,
  earlierReading: (point) => {
    const [first = "", ...others] = readingOf(point);
    return [point.year === null ? `Eerder: ${first}` : `In ${point.year}: ${first}`, ...others];
  },
  notReadYet: "Nog niet besproken. Op de gespreksagenda staat welke vragen er liggen.",
  withoutGoal: {
    heading: "Zonder doel",
    lead: "Bij deze indicatoren is geen doel ingevuld. Vul op blad Indicatoren in bij welk doel zij horen.",
  },
};

function targetGroupsInWords(targetGroups: readonly string[]): string[] {
  const [first] = targetGroups;
  if (first === undefined) return [];
  return [
    targetGroups.length === 1
      ? `doelgroep: ${first}`
      : counted(targetGroups.length, "doelgroep", "doelgroepen"),
  ];
}

const storyNames: Readonly<Record<StorySource["kind"], string>> = {
  story: "verhaal",
  professional: "ervaring van een professional",
  visit: "werkbezoek",
  meeting: "bijeenkomst",
  research: "onderzoek",
};

function readingOf({
  observation,
  possibleExplanation,
  answer,
  followUp,
  who,
  when,
  isOpen,
}: ConversationPoint): string[] {
  const line = (name: string, text: string | null): string[] =>
    text === null ? [] : [`${name}${asSentence(text)}`];
  const agreed = [followUp, who, when === null ? null : formatDate(when)]
    .flatMap((part) => (part === null ? [] : part.replace(/\.$/, "")))
    .join(", ");
  return [
    ...line("", observation),
    ...line("Mogelijke verklaring: ", possibleExplanation),
    ...line("Klopt dat? ", answer),
    ...line("Afgesproken: ", agreed === "" ? null : agreed),
    ...(isOpen ? ["Dit punt staat nog open."] : []),
  ];
}
