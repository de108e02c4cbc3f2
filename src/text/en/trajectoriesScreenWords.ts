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
  callBack: "calling back",
  intake: "intake in time",
  leadTime: "lead time",
  recurrence: "return",
  reciprocity: "from client to volunteer",
  journeys: "client journeys",
};

const norms: Readonly<Partial<Record<TrajectoryFigure, string>>> = {
  callBack: "Terugbellen binnen (dagen)",
  intake: "Intake binnen (dagen)",
};

const promise: PromiseWords = {
  title: (figure, days) =>
    (figure === "callBack" ? "Called back after the report" : "Intake after the report") +
    (days === null ? "" : `: within ${days}`),
  share: (within) => `${within} kept`,
  behind: (kept, assessable) => `${formatNumber(kept)} of ${counted(assessable, "report", "reports")}`,
  kept: "Kept",
  notKept: "Not kept",
  notYetAssessable: "Not yet assessable",
};

const leadTime: LeadTimeWords = {
  title: "Lead time: from report to intake",
  median: (quantile, unit) => `half ${withinDays(quantile, unit)}`,
  bounds: ({ lower, upper }, unit) => {
    if (lower !== null && upper !== null)
      return `That median lies between ${formatNumber(lower)} and ${daysInWords(upper, unit)}`;
    if (lower !== null) return `That median is at least ${daysInWords(lower, unit)}`;
    return upper === null ? null : `That median is at most ${daysInWords(upper, unit)}`;
  },
  percentile90: (quantile, unit) => `90% ${withinDays(quantile, unit)}`,
  counts: (ended, open) =>
    `${formatNumber(ended)} ended, ${formatNumber(open)} still open on the reference date`,
  method: "Who still waits counts for the time up to the reference date (Kaplan-Meier).",
};

const recurrence: RecurrenceWords = {
  title: (months) =>
    months === null ? "Return after leaving" : `Return within ${counted(months, "month", "months")}`,
  share: (within) => `${within} came back`,
  behind: (returned, assessable) =>
    `${formatNumber(returned)} of ${counted(assessable, "person", "persons")} who left`,
  returned: "Came back",
  notReturned: "Did not come back",
  notYetAssessable: "Term not over yet",
  hopedFor: "Less return is mostly what is hoped for. Coming back can be good too.",
};

const reciprocity: ReciprocityWords = {
  title: "From client to volunteer",
  share: (within) => `${within} became a volunteer too`,
  behind: (becameVolunteer, clients) =>
    `${formatNumber(becameVolunteer)} of ${counted(clients, "client", "clients")}`,
};

const journeys: JourneyWords = {
  title: "Client journeys",
  look: "Show as",
  flow: "Flow",
  table: "Table",
  from: "From",
  to: "To",
  persons: "Persons",
  personsInWords: ({ persons, treatment }, minimum) =>
    persons !== null
      ? formatNumber(persons)
      : treatment === "primary"
        ? `fewer than ${formatNumber(minimum)}`
        : "hidden",
  hidden: "Hidden: else a small number could be recomputed.",
  provisionsLeftOut: (provisions, minimum) =>
    `${counted(provisions, "provision", "provisions")} with fewer than ${formatPersons(minimum)}: steps to and from there are not shown.`,
  rowsNotStarted: (rows) => `${counted(rows, "row", "rows")} without Start: not begun yet, so no step.`,
  noSteps: "All steps are hidden to protect small numbers.",
  stays: "How long people stay",
  provision: "Provision",
  half: "Half",
  ninetyPercent: "90%",
  stayDays: (quantile) =>
    quantile.kind === "reached"
      ? formatNumber(quantile.days)
      : `more than ${formatNumber(quantile.moreThanDays)}`,
  open: (persons) => `${formatNumber(persons)} still there`,
  staysMethod:
    "In calendar days: within so many days half had left, and 90%. Who is still there counts for the time up to the reference date. Longer or shorter is not better.",
};

export const trajectoriesScreenWords: TrajectoriesScreenWords = {
  title: "Trajectories, scales and costs",
  advice: "About groups of people, never about one person. Small numbers stay hidden.",
  notChecked: "Not checked yet. Check the workbook first; after that the trajectories stand here.",
  check: "Check",
  empty: (sheets) =>
    sheets.length === 0
      ? "The sheets for trajectories and costs are still empty. Fill in what you have; each sheet counts by itself."
      : `There is nothing to show yet. Not in this workbook: ${listed(sheets)}. Insert what is missing and fill in what you have; each sheet counts by itself.`,
  insertSheets: "Insert sheets",
  trajectories: "Service promise and trajectories",
  within: ({ lower, upper }) => (lower === null ? `at most ${upper}` : `between ${lower} and ${upper}`),
  pointsWithin: ({ lower, upper }) =>
    `between ${formatNumber(100 * lower, 0)} and ${formatPoints(100 * upper, 0)}`,
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
      "reference-date-missing":
        "Fill in Peildatum on the sheet Opdracht. Else we do not know what is still open.",
      "norm-missing": `There is no norm. Fill in ‘${norms[figure] ?? ""}’ on the sheet Opdracht.`,
      "unit-missing":
        "Do calendar days or working days count? Fill that in on the sheet Opdracht, at ‘Dagen tellen als’.",
      "term-missing": "There is no term. Fill in ‘Termijn terugkeer (maanden)’ on the sheet Opdracht.",
      "none-assessable": "Nothing can be assessed yet.",
      "too-few": `Fewer than ${formatNumber(minimum)}. That is why no outcome stands here.`,
      "too-many-provisions":
        "There are very many different provisions. See whether the column Voorziening is the right one.",
    })[reason],
  notKept: (missing) => `Not kept on the sheet Trajecten: ${listed(missing.map((one) => figures[one]))}.`,
  rowsLeftOut: (rows) =>
    `${counted(rows, "row", "rows")} ${rows === 1 ? "is" : "are"} not counted. See under Check why.`,
  personsLeftOut: (persons) =>
    `${formatPersons(persons)} ${persons === 1 ? "is" : "are"} not counted. See under Check why.`,
  more: (count) => `Show ${formatNumber(count)} more`,
  foot: "A range is the uncertainty by chance (95%). There is no total score and no ranking.",
  sheetsMissing: (sheets) => `Not in this workbook: ${listed(sheets)}.`,
};

function daysInWords(days: number, unit: DayUnit): string {
  return unit === "working"
    ? counted(days, "working day", "working days")
    : counted(days, "calendar day", "calendar days");
}

function withinDays(quantile: LeadTimeQuantile, unit: DayUnit): string {
  return quantile.kind === "reached"
    ? `within ${daysInWords(quantile.days, unit)}`
    : `takes more than ${daysInWords(quantile.moreThanDays, unit)}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
