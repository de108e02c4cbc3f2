import * as z from "zod/mini";
import type { Statement, AnswerRow, Story } from "./records/experienceRecords";
import type { BusinessCaseRow, FinanceRow, Price } from "./records/costRecords";
import type { Barrier, Interpretation } from "./records/conversationRecords";
import type { ComparisonRow } from "./records/comparisonRecords";
import type { FieldState } from "./records/fields";
import { date, number, period, persons, population, row, text } from "./records/fields";
import type { ShiftRow, TrajectoryRow, TransitionRow } from "./records/trajectoryRecords";
import type { GoalColumn } from "./tables/GoalColumn";

export const goalSchema = z.object({
  ...row,
  code: text,
  level: z.nullable(z.enum(["domain", "life-area", "ambition", "societal-result", "contribution"])),
  parent: text,
  description: text,
  population,
  owner: text,
});

export const targetGroupSchema = z.object({
  ...row,
  code: text,
  description: text,
  size: persons,
  sizeFrom: persons,
  sizeTo: persons,
  source: text,
  referenceDate: date,
  area: text,
});

export const activitySchema = z.object({
  ...row,
  code: text,
  name: text,
  coreGoals: z.array(z.string()),
  sideGoals: z.array(z.string()),
  targetGroup: text,
  provision: z.nullable(z.enum(["open", "team", "tailored"])),
  area: text,
  countingUnit: z.nullable(z.enum(["visits", "participants", "unique-persons"])),
  count: persons,
  atStart: persons,
  inflow: persons,
  outflow: persons,
  atEnd: persons,
  agreement: text,
  agreementStatus: z.nullable(z.enum(["done", "partly", "not", "not-yet-due"])),
  underpinning: text,
  underpinningSource: text,
  costs: number,
  explanation: text,
  /** Whose activity it is, where the workbook holds those of several; blank: of the provider of Opdracht. */
  provider: text,
});

export const spreadSchema = z.object({
  ...row,
  activity: text,
  group: text,
  count: persons,
  targetShare: number,
});

export const indicatorSchema = z.object({
  ...row,
  code: text,
  goal: text,
  name: text,
  population,
  kind: z.nullable(z.enum(["share", "mean", "count"])),
  norm: z.nullable(z.enum(["higher", "lower", "maintain", "bounded-decline"])),
  margin: number,
  targetValue: number,
  targetYear: z.nullable(z.int()),
  expectedChangePerYear: number,
  source: text,
  instrument: text,
  theme: text,
  explanation: text,
});

export const measurementSchema = z.object({
  ...row,
  indicator: text,
  area: text,
  period,
  value: number,
  persons,
  lower95: number,
  upper95: number,
  designEffect: z.nullable(z.number().check(z.positive())),
  definitionVersion: text,
  status: z.nullable(z.enum(["final", "provisional", "break", "modelled", "complete"])),
  explanation: text,
});

export type Goal = z.infer<typeof goalSchema>;
export type TargetGroup = z.infer<typeof targetGroupSchema>;
export type Activity = z.infer<typeof activitySchema>;
/** Participants of an activity who belong to one group. */
export type SpreadRow = z.infer<typeof spreadSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type MeasurementRow = z.infer<typeof measurementSchema>;

/** What the sheet Opdracht says; null where it says nothing or nothing usable. */
export interface Assignment {
  readonly municipality: string | null;
  /** "GM0392", whatever way it was typed. */
  readonly municipalityCode: string | null;
  readonly inhabitants: number | null;
  readonly provider: string | null;
  readonly municipalityContact: string | null;
  readonly providerContact: string | null;
  readonly reportingYear: number | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** ISO dates: the first and last day of the contract. */
  readonly contractFrom: string | null;
  readonly contractTo: string | null;
  readonly nextEvaluation: string | null;
  /** Words of what is not part of this assignment, as they were typed. */
  readonly excluded: string | null;
  readonly legalBasis: string | null;
  /** Persons below which no share is judged; 10 where nothing is filled in. */
  readonly minimumGroupSize: number;
  /** 0.95, 0.99 or 0.998; 0.99 where nothing is filled in. */
  readonly trendLevel: 0.95 | 0.99 | 0.998;
  /** Which earlier measurement the last one is compared with. */
  readonly comparisonBasis: "previous" | "first";
  /** An ISO date: what was still open on this day is not yet known. */
  readonly referenceDate: string | null;
  /** The promise: days within which somebody is called back, and has an intake; null where nothing was promised. */
  readonly callBackDays: number | null;
  readonly intakeDays: number | null;
  /** Null where it was not said: the same dates may then be in time or too late. */
  readonly dayUnit: "calendar" | "working" | null;
  /** Months within which coming back counts as recurrence; null where nothing was agreed. */
  readonly recurrenceMonths: number | null;
  readonly templateVersion: string | null;
}

/** A table of the contract as it was found in the workbook. */
export interface FoundTable<Row> {
  readonly sheet: string;
  readonly headerRow: number;
  /** Field → column; a field whose column was not found is absent. */
  readonly columns: Readonly<Record<string, number>>;
  /** Of activities whose goals are columns with crosses. */
  readonly goalColumns?: readonly GoalColumn[];
  readonly rows: readonly Row[];
}

/** Every table of the contract; null where the workbook has no such table. */
export interface WorkbookRecords {
  readonly assignmentTable: FoundTable<{
    readonly row: number;
    readonly states: Record<string, FieldState>;
  }> | null;
  readonly assignment: Assignment;
  readonly goals: FoundTable<Goal> | null;
  readonly targetGroups: FoundTable<TargetGroup> | null;
  readonly activities: FoundTable<Activity> | null;
  readonly spread: FoundTable<SpreadRow> | null;
  readonly statements: FoundTable<Statement> | null;
  readonly answers: FoundTable<AnswerRow> | null;
  readonly indicators: FoundTable<Indicator> | null;
  readonly measurements: FoundTable<MeasurementRow> | null;
  readonly comparisons: FoundTable<ComparisonRow> | null;
  readonly trajectories: FoundTable<TrajectoryRow> | null;
  readonly transitions: FoundTable<TransitionRow> | null;
  readonly shifts: FoundTable<ShiftRow> | null;
  readonly stories: FoundTable<Story> | null;
  readonly businessCases: FoundTable<BusinessCaseRow> | null;
  readonly prices: FoundTable<Price> | null;
  readonly interpretations: FoundTable<Interpretation> | null;
  readonly finances: FoundTable<FinanceRow> | null;
  readonly barriers: FoundTable<Barrier> | null;
}
