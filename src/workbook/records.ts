import { z } from "zod";

/**
 * What a row means. A field is null where its cell is blank or could not be used; `states` says why where it was
 * not simply blank. Shares and their intervals are in percentage points (35, not 0.35) once `parseRecords` is done.
 */
export type FieldState = "unreadable" | "suppressed" | "not-applicable";

const text = z.string().nullable();
const persons = z.int().nonnegative().nullable();
const number = z.number().nullable();

const row = {
  /** The sheet row, as Excel numbers it. */
  row: z.int().positive(),
  states: z.record(z.string(), z.enum(["unreadable", "suppressed", "not-applicable"])),
};
const population = z.enum(["residents", "participants"]).nullable();

/** An ISO date: 2026-01-31. */
const date = z.iso.date().nullable();

export const goalSchema = z.object({
  ...row,
  code: text,
  level: z.enum(["domain", "life-area", "ambition", "societal-result", "contribution"]).nullable(),
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
  provision: z.enum(["open", "team", "tailored"]).nullable(),
  area: text,
  countingUnit: z.enum(["visits", "participants", "unique-persons"]).nullable(),
  count: persons,
  atStart: persons,
  inflow: persons,
  outflow: persons,
  atEnd: persons,
  agreement: text,
  agreementStatus: text,
  underpinning: text,
  underpinningSource: text,
  costs: number,
  explanation: text,
});

export const indicatorSchema = z.object({
  ...row,
  code: text,
  goal: text,
  name: text,
  population,
  kind: z.enum(["share", "mean", "count"]).nullable(),
  norm: z.enum(["higher", "lower", "maintain", "bounded-decline"]).nullable(),
  margin: number,
  targetValue: number,
  targetYear: z.int().nullable(),
  expectedChangePerYear: number,
  source: text,
  instrument: text,
});

export const measurementSchema = z.object({
  ...row,
  indicator: text,
  area: text,
  period: z.object({ firstMonth: z.int(), months: z.int().positive() }).nullable(),
  value: number,
  persons,
  lower95: number,
  upper95: number,
  designEffect: z.number().positive().nullable(),
  definitionVersion: text,
  status: z.enum(["final", "provisional", "break", "modelled", "complete"]).nullable(),
  explanation: text,
});

export type Goal = z.infer<typeof goalSchema>;
export type TargetGroup = z.infer<typeof targetGroupSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type MeasurementRow = z.infer<typeof measurementSchema>;

/** What the sheet Opdracht says; null where it says nothing or nothing usable. */
export interface Assignment {
  readonly municipality: string | null;
  /** "GM0392", whatever way it was typed. */
  readonly municipalityCode: string | null;
  readonly inhabitants: number | null;
  readonly provider: string | null;
  readonly reportingYear: number | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly legalBasis: string | null;
  /** Persons below which no share is judged; 10 where nothing is filled in. */
  readonly minimumGroupSize: number;
  /** 0.95, 0.99 or 0.998; 0.99 where nothing is filled in. */
  readonly trendLevel: 0.95 | 0.99 | 0.998;
  /** Which earlier measurement the last one is compared with. */
  readonly comparisonBasis: "previous" | "first";
  readonly templateVersion: string | null;
}

/** A table of the contract as it was found in the workbook. */
export interface FoundTable<Row> {
  readonly sheet: string;
  readonly headerRow: number;
  /** Field → column; a field whose column was not found is absent. */
  readonly columns: Readonly<Record<string, number>>;
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
  readonly indicators: FoundTable<Indicator> | null;
  readonly measurements: FoundTable<MeasurementRow> | null;
}
