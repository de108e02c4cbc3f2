import type { DayUnit } from "../domain/trajectories/calendar/elapsedDays";
import type { LeadTimeQuantile } from "../domain/trajectories/leadTime";
import type { GoalReach, IndicatorReport } from "../report/report";
import type { StatementExperience } from "../report/ExperienceReport";

/** What is said of where a figure comes from, in one language. */
export interface FigureWords {
  /** Of the whole report: "2025", or from and to. ISO dates in. */
  readonly period: (
    period: { readonly from: string | null; readonly to: string | null },
    reportingYear: number | null,
  ) => string;
  readonly subjects: Readonly<
    Record<"agreements" | "callBack" | "intake" | "leadTime" | "recurrence" | "reciprocity", string>
  >;
  /** "12 werkdagen". */
  readonly days: (quantile: LeadTimeQuantile, unit: DayUnit) => string;
  /** "€ 1.250". */
  readonly amount: (euros: number) => string;
  readonly shift: (provision: string | null) => string;
  readonly methods: FigureMethodWords;
  readonly sources: Readonly<
    Record<"activities" | "questionnaire" | "trajectories" | "scales" | "shifts" | "notNamed", string>
  >;
  readonly besideOthers: (own: string, others: string) => string;
}

export interface FigureMethodWords {
  readonly agreements: string;
  readonly reach: (reach: GoalReach) => string;
  readonly experience: (statement: StatementExperience) => string;
  readonly indicator: (indicator: IndicatorReport) => string;
  readonly share: string;
  readonly median: string;
  readonly scale: string;
  readonly others: string;
  readonly costs: string;
  readonly shift: string;
}
