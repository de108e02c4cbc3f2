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
  calendar: ["calendar day", "calendar days"],
  working: ["working day", "working days"],
};
const promiseNames = { callBack: "Called back", intake: "Intake" } as const;

const inDays = (days: number, unit: DayUnit): string => counted(days, ...unitNames[unit]);
const inPersons = (persons: number): string => counted(persons, "person", "persons");

/** How many still wait: as a group of their own, so not where they are few. */
const openIn = (open: number, minimum: number): string =>
  open < minimum ? `fewer than ${formatNumber(minimum)}` : formatNumber(open);

const personsOrFew = (persons: number, minimum: number): string =>
  persons < minimum ? `fewer than ${inPersons(minimum)}` : inPersons(persons);

/** What we say in English of trajectories. */
export const trajectorySentences: TrajectorySentences = {
  heading: "Trajectories",
  referenceDate: ({ referenceDate }) =>
    referenceDate === null ? null : `As known on the reference date, ${formatDate(referenceDate)}.`,
  promise: ({ normDays, unit, kept, notKept, notYetAssessable, share, reason }, promise, minimum) => {
    const days = normDays === null ? "" : ` within ${termOf(normDays, unit)}`;
    const name = `${promiseNames[promise]}${days}`;
    if (share === null || kept === null || notKept === null) {
      return withoutFigure(name, reason, { minimum, open: notYetAssessable, what: "reports" });
    }
    const assessable = kept + notKept;
    const behind = `${formatNumber(kept)} of ${counted(assessable, "report", "reports")}`;
    const open = notYetAssessable ?? 0;
    return `${name}: ${withMargin(share, assessable)}, ${behind}.${open === 0 ? "" : ` Cannot be told yet: ${openIn(open, minimum)}.`}`;
  },
  leadTime,
  recurrence: ({ months, returned, notReturned, notYetAssessable, share, reason }, minimum) => {
    const name = months === null ? "Came back" : `Came back within ${counted(months, "month", "months")}`;
    if (share === null || returned === null || notReturned === null) {
      return withoutFigure(name, reason, { minimum, open: notYetAssessable, what: "persons" });
    }
    const assessable = returned + notReturned;
    const behind = `${formatNumber(returned)} of ${inPersons(assessable)} who were followed for the whole term`;
    const open = notYetAssessable ?? 0;
    return `${name}: ${withMargin(share, assessable)}, ${behind}. Lower is better.${open === 0 ? "" : ` Cannot be told yet: ${open < minimum ? "" : "about "}${personsOrFew(open, minimum)}.`}`;
  },
  reciprocity: ({ clients, becameVolunteer, share, reason }, minimum) => {
    const name = "From client to volunteer";
    if (share === null || clients === null || becameVolunteer === null) {
      return withoutFigure(name, reason, { minimum, open: null, what: "clients" });
    }
    return `${name}: ${withMargin(share, clients)}, ${formatNumber(becameVolunteer)} of ${counted(clients, "client", "clients")}.`;
  },
  journeys: ({ reason, minimum, provisionsLeftOut }) => {
    if (reason !== null) {
      return withoutFigure("Client journeys", reason, { minimum, open: null, what: "persons" });
    }
    const small =
      provisionsLeftOut === 0
        ? ""
        : ` Not shown: ${counted(provisionsLeftOut, "provision", "provisions")} with fewer than ${formatNumber(minimum)} persons.`;
    return `Client journeys, in persons. <${formatNumber(minimum)} is fewer than ${formatNumber(minimum)}; · is hidden, because a small number could be worked out otherwise.${small}`;
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
            `${facts.provisions[provision] ?? ""}: half of the stays are over ${within(days.median, "calendar")}, 90% ${within(days.percentile90, "calendar")}.`,
          ],
    ),
  method:
    "In recurrence everybody counts once, from the end of all support. Who goes on in another provision the day after has not come back.",
  rowsLeftOut: ({ callBack, intake, journeys, recurrence: { personsLeftOut }, minimum }) => {
    const parts = [
      ...partOf(callBack.rowsLeftOut, "call back"),
      ...partOf(intake.rowsLeftOut, "intake"),
      ...partOf(journeys.rowsLeftOut, "journeys"),
    ];
    const rows =
      parts.length === 0
        ? []
        : [`Rows that do not count, because a date is missing or cannot be right: ${parts.join(", ")}.`];
    const persons =
      personsLeftOut === 0 ? [] : [`Not counted in recurrence: ${personsOrFew(personsLeftOut, minimum)}.`];
    const said = [...rows, ...persons].join(" ");
    return said === "" ? null : said;
  },
};

function leadTime(facts: LeadTimeFacts, minimum: number): string {
  const { unit, median, medianBounds, percentile90, ended, open, reason } = facts;
  const name = "From report to intake";
  if (median === null || percentile90 === null || ended === null || open === null) {
    return withoutFigure(name, reason, { minimum, open: null, what: "reports" });
  }
  const { lower = null, upper = null } = medianBounds ?? {};
  const bounds =
    lower === null || upper === null || lower === upper
      ? ""
      : ` (between ${formatNumber(lower)} and ${formatNumber(upper)})`;
  const still =
    open === 0
      ? ""
      : ` Still open: ${openIn(open, minimum)} of ${counted(ended + open, "report", "reports")}; these count for the time up to now.`;
  return `${name}: half ${within(median, unit)}${bounds}, 90% ${within(percentile90, unit)}.${still}`;
}

function termOf(days: number, unit: DayUnit | null): string {
  return unit === null ? counted(days, "day", "days") : inDays(days, unit);
}

function within(quantile: LeadTimeQuantile, unit: DayUnit): string {
  return quantile.kind === "reached"
    ? `within ${inDays(quantile.days, unit)}`
    : `after more than ${inDays(quantile.moreThanDays, unit)}`;
}

function withMargin(share: EstimateWithInterval, persons: number): string {
  const { value, lower, upper } = shareWithMargin(share, persons, formatShare);
  return `${value} (between ${lower} and ${upper})`;
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
  "nothing-kept": () => "not kept.",
  "reference-date-missing": () => "cannot be worked out, the reference date on sheet Opdracht is missing.",
  "norm-missing": () => "no term promised on sheet Opdracht.",
  "unit-missing": () => "cannot be worked out, choose working days or calendar days on sheet Opdracht.",
  "term-missing": () => "cannot be worked out, the term for coming back on sheet Opdracht is missing.",
  "none-assessable": ({ minimum, open, what }) =>
    open === null || open === 0
      ? "cannot be told yet."
      : `cannot be told yet, the term of ${openIn(open, minimum)} ${what} is not over.`,
  "too-few": ({ minimum, what }) =>
    `fewer than ${formatNumber(minimum)} ${what}. We do not show such a small group.`,
  "too-many-provisions": () => "too many different provisions, see whether the column is right.",
};

const ends = { entry: "In", exit: "Out", ongoing: "Still there" } as const;

function placeIn({ provisions }: JourneyFacts, place: JourneyPlace): string {
  return typeof place === "number" ? (provisions[place] ?? "") : ends[place];
}

function personsIn({ persons, treatment }: ProtectedPersons, minimum: number): string {
  if (persons !== null) return formatNumber(persons);
  return treatment === "primary" ? `<${formatNumber(minimum)}` : "·";
}

const partOf = (count: number, name: string): string[] =>
  count === 0 ? [] : [`${formatNumber(count)} for ${name}`];
