import type { DayUnit } from "../../domain/trajectories/calendar/elapsedDays";
import type { GoalReach, IndicatorReport } from "../../report/report";
import type { FigureWords } from "../FigureWords";
import { counted } from "./counted";
import { respondentNames } from "./experienceWords";
import { movementScreenWords } from "./movementScreenWords";
import { formatDate, formatNumber } from "./numbers";

const { method } = movementScreenWords;

const unitNames: Readonly<Record<DayUnit, readonly [one: string, many: string]>> = {
  calendar: ["calendar day", "calendar days"],
  working: ["working day", "working days"],
};

/** What we say in English of where a figure comes from. */
export const figureWords: FigureWords = {
  period: ({ from, to }, reportingYear) => {
    if (from !== null && to !== null) return `${formatDate(from)} to ${formatDate(to)}`;
    return reportingYear === null ? "not filled in" : String(reportingYear);
  },
  subjects: {
    agreements: "Agreements",
    callBack: "Called back in time",
    intake: "Intake in time",
    leadTime: "From report to intake, half done within",
    recurrence: "Came back",
    reciprocity: "From client to volunteer",
  },
  days: (quantile, unit) =>
    quantile.kind === "reached"
      ? counted(quantile.days, ...unitNames[unit])
      : `more than ${counted(quantile.moreThanDays, ...unitNames[unit])}`,
  amount: (euros) => `${euros < 0 ? "−" : ""}€ ${formatNumber(Math.abs(euros), euros % 1 === 0 ? 0 : 2)}`,
  shift: (provision) => `Shifted: ${provision ?? "provision not filled in"}`,
  methods: {
    agreements: "Counted: all agreements of which the time has come.",
    reach: reachMethod,
    experience: ({ respondents }) =>
      `Share of positive answers of ${respondentNames[respondents]}. Interval of 95% according to Wilson.`,
    indicator: (indicator) => [...intervalMethod(indicator), ...changeMethod(indicator)].join(" "),
    share: "Share. Interval of 95% according to Wilson.",
    median: "Median; who still waits counts for the time up to now (Kaplan-Meier). Interval of 95%.",
    scale: "Share up minus share down of who was measured twice. Interval of 95%.",
    others: "Own change minus that of the others together. Interval of 95%.",
    costs: "Avoided costs minus costs, not discounted.",
    shift: "Share shifted of who was there at the start. Interval of 95% according to Wilson.",
  },
  sources: {
    activities: "Sheet Activiteiten, as the provider gave it",
    questionnaire: "Questionnaire, sheet Antwoorden",
    trajectories: "Sheet Trajecten, as the provider gave it",
    scales: "Sheet Overgangen, as the provider gave it",
    shifts: "Sheet Kanteling",
    notNamed: "not filled in",
  },
  besideOthers: (own, others) => `Own ${own}, the others together ${others}.`,
};

const intervals = {
  wilson: "Value: interval of 95% according to Wilson.",
  byar: "Value: interval of 95% according to Byar.",
  "as-published": "Value: interval of 95% as the source gives it.",
} as const;

/** The interval belongs to the value that is shown; the comparison, which comes after it, has its own. */
function intervalMethod({ latest, method: { interval } }: IndicatorReport): string[] {
  if (latest === null || latest.value === null) return [];
  return [interval === null ? "Value: no interval known." : intervals[interval]];
}

function changeMethod({ method: { change, designEffect } }: IndicatorReport): string[] {
  if (change === null) return ["Nothing was compared."];
  const compared = method.change[change];
  return [
    `Comparison: ${compared.charAt(0).toLowerCase()}${compared.slice(1)}`,
    ...(designEffect === null ? [] : [method.designEffect[designEffect]]),
  ];
}

function reachMethod({ persons, share, activities }: GoalReach): string {
  if (persons === null) return "Not calculated.";
  if (persons.exact)
    return share === null ? "Persons counted once." : "Persons counted once, divided by the target group.";
  return activities.length === 1
    ? "Range: who comes more often may have been counted more often."
    : "Range: from the largest activity to all added up.";
}
