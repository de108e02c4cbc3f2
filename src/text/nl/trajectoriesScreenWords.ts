import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import type { LeadTimeQuantile } from "../../domain/trajectories/leadTime";
import type {
  JourneyWords,
  LeadTimeWords,
  PromiseWords,
  ReciprocityWords,
  RecurrenceWords,
  TrajectoriesScreenWords,
  TrajectoryFigure,
} from "../TrajectoriesScreenWords";
import { costScreenWords } from "./costScreenWords";
import { counted } from "./counted";
import { formatNumber, formatPersons, formatPoints } from "./numbers";
import { scaleScreenWords } from "./scaleScreenWords";
import { shiftScreenWords } from "./shiftScreenWords";

const figures: Readonly<Record<TrajectoryFigure, string>> = {
  callBack: "terugbellen",
  intake: "intake op tijd",
  leadTime: "doorlooptijd",
  recurrence: "terugkeer",
  reciprocity: "van cliënt naar vrijwilliger",
  journeys: "klantreizen",
};

const norms: Readonly<Partial<Record<TrajectoryFigure, string>>> = {
  callBack: "Terugbellen binnen (dagen)",
  intake: "Intake binnen (dagen)",
};

const promise: PromiseWords = {
  title: (figure, days) =>
    (figure === "callBack" ? "Teruggebeld na melding" : "Intake na melding") +
    (days === null ? "" : `: binnen ${days}`),
  share: (within) => `${within} nagekomen`,
  behind: (kept, assessable) => `${formatNumber(kept)} van ${counted(assessable, "melding", "meldingen")}`,
  kept: "Nagekomen",
  notKept: "Niet nagekomen",
  notYetAssessable: "Nog niet te beoordelen",
};

const leadTime: LeadTimeWords = {
  title: "Doorlooptijd: van melding tot intake",
  median: (quantile, unit) => `de helft ${withinDays(quantile, unit)}`,
  bounds: ({ lower, upper }, unit) => {
    if (lower !== null && upper !== null)
      return `Die mediaan ligt tussen ${formatNumber(lower)} en ${daysInWords(upper, unit)}`;
    if (lower !== null) return `Die mediaan is minstens ${daysInWords(lower, unit)}`;
    return upper === null ? null : `Die mediaan is hoogstens ${daysInWords(upper, unit)}`;
  },
  percentile90: (quantile, unit) => `90% ${withinDays(quantile, unit)}`,
  counts: (ended, open) => `${formatNumber(ended)} afgerond, ${formatNumber(open)} nog open op de peildatum`,
  method: "Wie nog wacht, telt mee voor de tijd tot de peildatum (Kaplan-Meier).",
};

const recurrence: RecurrenceWords = {
  title: (months) =>
    months === null ? "Terugkeer na uitstroom" : `Terugkeer binnen ${counted(months, "maand", "maanden")}`,
  share: (within) => `${within} kwam terug`,
  behind: (returned, assessable) =>
    `${formatNumber(returned)} van ${counted(assessable, "persoon", "personen")} die uitstroomden`,
  returned: "Teruggekomen",
  notReturned: "Niet teruggekomen",
  notYetAssessable: "Termijn nog niet voorbij",
  hopedFor: "Minder terugkeer is meestal wat wordt gehoopt. Terugkomen kan ook goed zijn.",
};

const reciprocity: ReciprocityWords = {
  title: "Van cliënt naar vrijwilliger",
  share: (within) => `${within} werd ook vrijwilliger`,
  behind: (becameVolunteer, clients) =>
    `${formatNumber(becameVolunteer)} van ${counted(clients, "cliënt", "cliënten")}`,
};

const journeys: JourneyWords = {
  title: "Klantreizen",
  look: "Toon als",
  flow: "Stroom",
  table: "Tabel",
  from: "Van",
  to: "Naar",
  persons: "Personen",
  personsInWords: ({ persons, treatment }, minimum) =>
    persons !== null
      ? formatNumber(persons)
      : treatment === "primary"
        ? `minder dan ${formatNumber(minimum)}`
        : "verborgen",
  hidden: "Verborgen: anders is een klein aantal terug te rekenen.",
  provisionsLeftOut: (provisions, minimum) =>
    `${counted(provisions, "voorziening", "voorzieningen")} met minder dan ${formatPersons(minimum)}: stappen daarheen en vandaar staan hier niet.`,
  rowsNotStarted: (rows) =>
    `${counted(rows, "rij", "rijen")} zonder Start: nog niet begonnen, dus geen stap.`,
  noSteps: "Alle stappen zijn verborgen om kleine aantallen te beschermen.",
  stays: "Hoe lang mensen er zijn",
  provision: "Voorziening",
  half: "Helft",
  ninetyPercent: "90%",
  stayDays: (quantile) =>
    quantile.kind === "reached"
      ? formatNumber(quantile.days)
      : `meer dan ${formatNumber(quantile.moreThanDays)}`,
  open: (persons) => `${formatNumber(persons)} nog bezig`,
  staysMethod:
    "In kalenderdagen: binnen zoveel dagen was de helft klaar, en 90%. Wie nog bezig is, telt mee voor de tijd tot de peildatum. Langer of korter is niet beter.",
};

/** What the screen Trajecten says in Dutch. */
export const trajectoriesScreenWords: TrajectoriesScreenWords = {
  title: "Trajecten, schalen en kosten",
  advice: "Over groepen mensen, nooit over één persoon. Kleine aantallen blijven verborgen.",
  notChecked: "Nog niet gecontroleerd. Controleer eerst de werkmap; daarna staan hier de trajecten.",
  check: "Controleren",
  empty: (sheets) =>
    sheets.length === 0
      ? "De bladen voor trajecten en kosten zijn nog leeg. Vul in wat u heeft; elk blad telt apart."
      : `Hier is nog niets te zien. Niet in deze werkmap: ${listed(sheets)}. Voeg in wat ontbreekt en vul in wat u heeft; elk blad telt apart.`,
  insertSheets: "Bladen invoegen",
  trajectories: "Dienstbelofte en trajecten",
  within: ({ lower, upper }) => (lower === null ? `hoogstens ${upper}` : `tussen ${lower} en ${upper}`),
  pointsWithin: ({ lower, upper }) =>
    `tussen ${formatNumber(100 * lower, 0)} en ${formatPoints(100 * upper, 0)}`,
  days: daysInWords,
  promise,
  leadTime,
  recurrence,
  reciprocity,
  journeys,
  scales: scaleScreenWords,
  shifts: shiftScreenWords,
  costs: costScreenWords,
  noFigure: (reason, figure, minimum) =>
    ({
      "reference-date-missing": "Vul op blad Opdracht de Peildatum in. Anders weten wij niet wat nog loopt.",
      "norm-missing": `Er is geen norm. Vul op blad Opdracht ‘${norms[figure] ?? ""}’ in.`,
      "unit-missing":
        "Tellen kalenderdagen of werkdagen? Vul dat op blad Opdracht in bij ‘Dagen tellen als’.",
      "term-missing": "Er is geen termijn. Vul op blad Opdracht ‘Termijn terugkeer (maanden)’ in.",
      "none-assessable": "Er is nog niets te beoordelen.",
      "too-few": `Minder dan ${formatNumber(minimum)}. Daarom staat hier geen uitkomst.`,
      "too-many-provisions":
        "Er zijn heel veel verschillende voorzieningen. Kijk of kolom Voorziening goed is gekoppeld.",
    })[reason],
  notKept: (missing) => `Niet bijgehouden op blad Trajecten: ${listed(missing.map((one) => figures[one]))}.`,
  rowsLeftOut: (rows) =>
    `${counted(rows, "rij", "rijen")} ${rows === 1 ? "telt" : "tellen"} niet mee. Kijk bij Controle waarom.`,
  personsLeftOut: (persons) =>
    `${formatPersons(persons)} ${persons === 1 ? "telt" : "tellen"} niet mee. Kijk bij Controle waarom.`,
  more: (count) => `Toon nog ${formatNumber(count)}`,
  foot: "Een bandbreedte is de onzekerheid door toeval (95%). Er is geen totaalcijfer en geen rangorde.",
  sheetsMissing: (sheets) => `Niet in deze werkmap: ${listed(sheets)}.`,
};

function daysInWords(days: number, unit: DayUnit): string {
  return unit === "working"
    ? counted(days, "werkdag", "werkdagen")
    : counted(days, "kalenderdag", "kalenderdagen");
}

function withinDays(quantile: LeadTimeQuantile, unit: DayUnit): string {
  return quantile.kind === "reached"
    ? `binnen ${daysInWords(quantile.days, unit)}`
    : `duurt meer dan ${daysInWords(quantile.moreThanDays, unit)}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`;
}
