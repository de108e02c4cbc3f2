import { z } from "zod";
import { comparisonSchema, trendSchema } from "../movement/comparisonSchema";
import { agreementsSchema, interpretationsSchema, sourcesSchema } from "./conversationSchema";
import { experienceSchema } from "./experienceSchema";
import { besideOthersSchema } from "./schema/besideOthersSchema";
import { costSchema } from "./schema/costSchema";
import { scaleSchema } from "./schema/scaleSchema";
import { shiftSchema } from "./schema/shiftSchema";
import { trajectorySchema } from "./schema/trajectorySchema";

/** What `doelbereik check --formaat json` writes. Published as assets/schema/controle.schema.json. */
const place = z.object({
  cell: z
    .string()
    .nullable()
    .describe("Sheet and address, such as Activiteiten!C12; null where the whole workbook is meant"),
  sheet: z.string().nullable(),
  row: z.int().positive().nullable().describe("As Excel numbers it"),
  column: z.string().nullable().describe("As letters"),
});

export const findingSchema = z.object({
  key: z.string().describe("By which the finding is known from one check of the workbook to the next"),
  rule: z.string().describe("Code of the rule, such as K01"),
  cause: z.string().describe("What exactly was found; stable, for machines"),
  severity: z.enum(["error", "warning", "note"]),
  table: z.string().nullable(),
  count: z.int().positive().describe("Places with this cause in all"),
  title: z.string(),
  why: z.string(),
  remedy: z.string(),
  mayBeIgnored: z.string().nullable(),
  explanation: z.string().nullable().describe("Why the finding may stand, as kept in the workbook"),
  examples: z
    .array(z.object({ place, text: z.string(), facts: z.record(z.string(), z.unknown()) }))
    .min(1)
    .max(3)
    .describe("The first three places"),
});

const personsReached = z
  .object({
    lower: z.int().nonnegative(),
    upper: z.int().nonnegative(),
    exact: z.boolean(),
    activitiesCounted: z.int().nonnegative(),
    activitiesNotCounted: z.int().nonnegative(),
    hidden: z
      .object({
        bounded: z.int().nonnegative(),
        mostOfOne: z.int().nonnegative(),
        unbounded: z.int().nonnegative(),
        upperKnown: z.boolean(),
      })
      .optional()
      .describe("Of the activities not counted, those whose number is hidden; left out where there are none"),
  })
  .nullable();

const goal = z.object({
  code: z.string(),
  description: z.string().nullable(),
  level: z.string().nullable(),
  depth: z.int().nonnegative(),
  activities: z.array(
    z.object({ code: z.string().nullable(), name: z.string().nullable(), part: z.enum(["core", "side"]) }),
  ),
  indicators: z.array(z.string()),
  personsReached,
});

const reach = z.object({
  code: z.string(),
  description: z.string().nullable(),
  size: z.number().nullable(),
  sizeLower: z.number().nullable(),
  sizeUpper: z.number().nullable(),
  source: z.string().nullable(),
  persons: personsReached,
  share: z.object({ lower: z.number(), upper: z.number() }).nullable().describe("Shares, 0–1"),
  reason: z.enum(["no-activity", "nothing-counted", "size-missing", "more-persons-than-target"]).nullable(),
});

const indicator = z.object({
  code: z.string(),
  name: z.string().nullable(),
  goal: z.string().nullable(),
  area: z.string().nullable(),
  population: z.enum(["residents", "participants"]).nullable(),
  kind: z.enum(["share", "mean", "count"]).nullable(),
  norm: z.enum(["higher", "lower", "maintain", "bounded-decline"]).nullable(),
  latest: z
    .object({ period: z.string(), value: z.number().nullable(), persons: z.number().nullable() })
    .nullable(),
  followUp: z.enum(["reason-to-talk", "measurement-question", "none"]),
  comparison: comparisonSchema,
  otherBasis: comparisonSchema.nullable(),
  trend: trendSchema,
  sentence: z.string(),
});

export const subjectSchema = z.object({
  municipality: z.string().nullable(),
  provider: z.string().nullable(),
  reportingYear: z.number().nullable(),
});
export const stateSchema = z.enum(["ready", "ready-with-explanation", "not-ready"]);
export const countsSchema = z.object({
  errors: z.int(),
  warnings: z.int(),
  notes: z.int(),
  explained: z.int(),
});

const report = z.object({
  subject: subjectSchema,
  state: stateSchema,
  counts: countsSchema,
  findings: z.array(findingSchema),
  chosenRules: z
    .array(
      z.object({
        rule: z.string(),
        choice: z.enum(["off", "milder"]),
        reason: z.string(),
        time: z.string(),
        findings: z.int().nonnegative().describe("Left out where the rule is off"),
      }),
    )
    .describe("Rules that count for less in this workbook, and why"),
  goals: z.array(goal),
  reach: z.array(reach),
  indicators: z.array(indicator),
  rowsRead: z.record(z.string(), z.int().nullable()),
  besideOthers: z.array(besideOthersSchema),
  trajectories: trajectorySchema,
  scales: z.array(scaleSchema),
  shifts: z.array(shiftSchema),
  costs: costSchema,
  comparisons: z.int(),
  expectedFalseFlags: z.number(),
  agreements: agreementsSchema,
  experience: experienceSchema,
  sources: sourcesSchema,
  interpretations: interpretationsSchema,
});

export const problemSchema = z.object({
  code: z.string(),
  facts: z.record(z.string(), z.unknown()),
  sentence: z.string(),
});

const sealSchema = z
  .object({
    state: z.enum(["not-sealed", "intact", "broken"]),
    time: z.string().nullable().describe("When the seal was put"),
    version: z.string().nullable().describe("Of Doelbereik, when the seal was put"),
    tables: z.array(z.string()).describe("Tables that changed since"),
  })
  .nullable()
  .describe("Whether the workbook changed since its seal; null where that was not asked (--zegel)");

export const checkSchema = z.object({
  version: z.string().describe("Version of Doelbereik"),
  files: z.array(
    z.discriminatedUnion("status", [
      z.object({ file: z.string(), status: z.literal("read"), report, seal: sealSchema }),
      z.object({ file: z.string(), status: z.literal("unreadable"), problem: problemSchema }),
    ]),
  ),
});

export type CheckJson = z.infer<typeof checkSchema>;
export type ReportJson = z.infer<typeof report>;
export type ProblemJson = z.infer<typeof problemSchema>;
