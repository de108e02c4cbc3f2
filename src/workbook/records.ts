import * as z from "zod/mini";

/**
 * What a row means. A field is null where its cell is blank or could not be used; `states` says why where it was
 * not simply blank. Shares and their intervals are in percentage points (35, not 0.35) once `parseRecords` is done.
 */
export type FieldState = "unreadable" | "suppressed" | "not-applicable";

const text = z.nullable(z.string());
const persons = z.nullable(z.int().check(z.nonnegative()));
const number = z.nullable(z.number());

const row = {
  /** The sheet row, as Excel numbers it. */
  row: z.int().check(z.positive()),
  states: z.record(z.string(), z.enum(["unreadable", "suppressed", "not-applicable"])),
};
const population = z.nullable(z.enum(["residents", "participants"]));

/** An ISO date: 2026-01-31. */
const date = z.nullable(z.iso.date());

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
  agreementStatus: text,
  underpinning: text,
  underpinningSource: text,
  costs: number,
  explanation: text,
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
});

export const measurementSchema = z.object({
  ...row,
  indicator: text,
  area: text,
  period: z.nullable(z.object({ firstMonth: z.int(), months: z.int().check(z.positive()) })),
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
  readonly spread: FoundTable<SpreadRow> | null;
  readonly indicators: FoundTable<Indicator> | null;
  readonly measurements: FoundTable<MeasurementRow> | null;
}
