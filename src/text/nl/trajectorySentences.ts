import type { EstimateWithInterval } from "../../domain/statistics/EstimateWithInterval";
import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import type { JourneyPlace } from "../../domain/trajectories/journeys/Journeys";
import type { ProtectedPersons } from "../../domain/trajectories/journeys/protectTransitions";
import type { LeadTimeQuantile } from "../../domain/trajectories/leadTime";
import type { JourneyFacts, LeadTimeFacts, NoTrajectoryFigure } from "../../report/TrajectoryFacts";
import { shareWithMargin } from "../shareWithMargin";
import type { TrajectorySentences } from "../TrajectorySentences";
import { counted } from "./counted";
import { formatDate, formatNumber, formatShare } from "./numbers";

const unitNames: Readonly<Record<DayUnit, readonly [one: string, many: string]>> = {
  calendar: ["kalenderdag", "kalenderdagen"],
  working: ["werkdag", "werkdagen"],
};
const promiseNames = { callBack: "Teruggebeld", intake: "Intake" } as const;

const inDays = (days: number, unit: DayUnit): string => counted(days, ...unitNames[unit]);
const inPersons = (persons: number): string => counted(persons, "persoon", "personen");

/** How many still wait: as a group of their own, so not where they are few. */
const openIn = (open: number, minimum: number): string =>
  open < minimum ? `minder dan ${formatNumber(minimum)}` : formatNumber(open);

const personsOrFew = (persons: number, minimum: number): string =>
  persons < minimum ? `minder dan ${inPersons(minimum)}` : inPersons(persons);

/** What we say in Dutch of trajectories. */
export const trajectorySentences: TrajectorySentences = {
  heading: "Trajecten",
  referenceDate: ({ referenceDate }) =>
    referenceDate === null ? null : `Stand op de peildatum, ${formatDate(referenceDate)}.`,
  promise: ({ normDays, unit, kept, notKept, notYetAssessable, share, reason }, promise, minimum) => {
    const days = normDays === null ? "" : ` binnen ${termOf(normDays, unit)}`;
    const name = `${promiseNames[promise]}${days}`;
    if (share === null || kept === null || notKept === null) {
      return withoutFigure(name, reason, { minimum, open: notYetAssessable, what: "meldingen" });
    }
    const assessable = kept + notKept;
    const behind = `${formatNumber(kept)} van ${counted(assessable, "melding", "meldingen")}`;
    const open = notYetAssessable ?? 0;
    return `${name}: ${withMargin(share, assessable)}, ${behind}.${open === 0 ? "" : ` Nog niet te beoordelen: ${openIn(open, minimum)}.`}`;
  },
  leadTime,
  recurrence: ({ months, returned, notReturned, notYetAssessable, share, reason }, minimum) => {
    const name =
      months === null ? "Teruggekomen" : `Teruggekomen binnen ${counted(months, "maand", "maanden")}`;
    if (share === null || returned === null || notReturned === null) {
      return withoutFigure(name, reason, { minimum, open: notYetAssessable, what: "personen" });
    }
    const assessable = returned + notReturned;
    const behind = `${formatNumber(returned)} van ${inPersons(assessable)} die de hele termijn zijn gevolgd`;
    const open = notYetAssessable ?? 0;
    return `${name}: ${withMargin(share, assessable)}, ${behind}. Lager is beter.${open === 0 ? "" : ` Nog niet te beoordelen: ${open < minimum ? "" : "ongeveer "}${personsOrFew(open, minimum)}.`}`;
  },
  reciprocity: ({ clients, becameVolunteer, share, reason }, minimum) => {
    const name = "Van cliënt naar vrijwilliger";
    if (share === null || clients === null || becameVolunteer === null) {
      return withoutFigure(name, reason, { minimum, open: null, what: "cliënten" });
    }
    return `${name}: ${withMargin(share, clients)}, ${formatNumber(becameVolunteer)} van ${counted(clients, "cliënt", "cliënten")}.`;
  },
  journeys: ({ reason, minimum, provisionsLeftOut }) => {
    if (reason !== null) {
      return withoutFigure("Klantreizen", reason, { minimum, open: null, what: "personen" });
    }
    const small =
      provisionsLeftOut === 0
        ? ""
        : ` Niet getoond: ${counted(provisionsLeftOut, "voorziening", "voorzieningen")} met minder dan ${formatNumber(minimum)} personen.`;
    return `Klantreizen, in personen. <${formatNumber(minimum)} is minder dan ${formatNumber(minimum)}; · is verborgen, omdat een klein aantal anders uit te rekenen is.${small}`;
  },
  steps: (facts) =>
    facts.transitions.map(
      (step) =>
        `${placeIn(facts, step.from)} → ${placeIn(facts, step.to)}: ${personsIn(step, facts.minimum)}`,
    ),
  stays: (facts) =>
    facts.stays.flatMap(({ provision, days }) =>
      days === null
        ? []
        : [
            `${facts.provisions[provision] ?? ""}: de helft van de verblijven is klaar ${within(days.median, "calendar")}, 90% ${within(days.percentile90, "calendar")}.`,
          ],
    ),
  method:
    "Bij terugkeer telt iedereen één keer, vanaf het einde van alle ondersteuning. Wie de dag erna verdergaat in een andere voorziening, is niet teruggekomen.",
  rowsLeftOut: ({ callBack, intake, journeys, recurrence: { personsLeftOut }, minimum }) => {
    const parts = [
      ...partOf(callBack.rowsLeftOut, "terugbellen"),
      ...partOf(intake.rowsLeftOut, "intake"),
      ...partOf(journeys.rowsLeftOut, "klantreizen"),
    ];
    const rows =
      parts.length === 0
        ? []
        : [`Rijen die niet meetellen, omdat een datum ontbreekt of niet kan kloppen: ${parts.join(", ")}.`];
    const persons =
      personsLeftOut === 0 ? [] : [`Niet meegeteld bij terugkeer: ${personsOrFew(personsLeftOut, minimum)}.`];
    const said = [...rows, ...persons].join(" ");
    return said === "" ? null : said;
  },
};

function leadTime(facts: LeadTimeFacts, minimum: number): string {
  const { unit, median, medianBounds, percentile90, ended, open, reason } = facts;
  const name = "Van melding tot intake";
  if (median === null || percentile90 === null || ended === null || open === null) {
    return withoutFigure(name, reason, { minimum, open: null, what: "meldingen" });
  }
  const { lower = null, upper = null } = medianBounds ?? {};
  const bounds =
    lower === null || upper === null || lower === upper
      ? ""
      : ` (tussen ${formatNumber(lower)} en ${formatNumber(upper)})`;
  const still =
    open === 0
      ? ""
      : ` Nog open: ${openIn(open, minimum)} van ${counted(ended + open, "melding", "meldingen")}; die tellen mee voor de tijd tot nu toe.`;
  return `${name}: de helft ${within(median, unit)}${bounds}, 90% ${within(percentile90, unit)}.${still}`;
}

function termOf(days: number, unit: DayUnit | null): string {
  return unit === null ? counted(days, "dag", "dagen") : inDays(days, unit);
}

function within(quantile: LeadTimeQuantile, unit: DayUnit): string {
  return quantile.kind === "reached"
    ? `binnen ${inDays(quantile.days, unit)}`
    : `na meer dan ${inDays(quantile.moreThanDays, unit)}`;
}

function withMargin(share: EstimateWithInterval, persons: number): string {
  const { value, lower, upper } = shareWithMargin(share, persons, formatShare);
  return `${value} (tussen ${lower} en ${upper})`;
}

interface AboutFigure {
  readonly minimum: number;
  readonly open: number | null;
  readonly what: string;
}

function withoutFigure(name: string, reason: NoTrajectoryFigure | null, about: AboutFigure): string {
  return `${name}: ${reasons[reason ?? "nothing-kept"](about)}`;
}

const reasons: Readonly<Record<NoTrajectoryFigure, (about: AboutFigure) => string>> = {
  "nothing-kept": () => "niet bijgehouden.",
  "reference-date-missing": () => "niet te berekenen, de peildatum op blad Opdracht ontbreekt.",
  "norm-missing": () => "geen termijn beloofd op blad Opdracht.",
  "unit-missing": () => "niet te berekenen, kies op blad Opdracht werkdagen of kalenderdagen.",
  "term-missing": () => "niet te berekenen, de termijn van terugkeer op blad Opdracht ontbreekt.",
  "none-assessable": ({ minimum, open, what }) =>
    open === null || open === 0
      ? "nog niet te beoordelen."
      : `nog niet te beoordelen, de termijn van ${openIn(open, minimum)} ${what} loopt nog.`,
  "too-few": ({ minimum, what }) =>
    `minder dan ${formatNumber(minimum)} ${what}. Zo'n kleine groep tonen wij niet.`,
  "too-many-provisions": () => "te veel verschillende voorzieningen, kijk of de kolom klopt.",
};

const ends = { entry: "Instroom", exit: "Uitstroom", ongoing: "Nog bezig" } as const;

function placeIn({ provisions }: JourneyFacts, place: JourneyPlace): string {
  return typeof place === "number" ? (provisions[place] ?? "") : ends[place];
}

function personsIn({ persons, treatment }: ProtectedPersons, minimum: number): string {
  if (persons !== null) return formatNumber(persons);
  return treatment === "primary" ? `<${formatNumber(minimum)}` : "·";
}

const partOf = (count: number, name: string): string[] =>
  count === 0 ? [] : [`${formatNumber(count)} bij ${name}`];
