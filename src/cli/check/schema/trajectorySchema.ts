import { z } from "zod";
import { estimateSchema } from "./estimateSchema";

const unit = z.enum(["calendar", "working"]);
const count = z.int().nonnegative();
const reason = z
  .enum([
    "nothing-kept",
    "reference-date-missing",
    "norm-missing",
    "unit-missing",
    "term-missing",
    "none-assessable",
    "too-few",
    "too-many-provisions",
  ])
  .nullable()
  .describe("Why there is no figure");

const promise = z.object({
  normDays: count.nullable(),
  unit: unit.nullable(),
  kept: count.nullable(),
  notKept: count.nullable(),
  notYetAssessable: count.nullable(),
  share: estimateSchema.nullable(),
  rowsLeftOut: count.describe("With dates that cannot be right or cannot be read"),
  reason,
});

const quantile = z.union([
  z.object({ kind: z.literal("reached"), days: z.number() }),
  z.object({ kind: z.literal("not-reached"), moreThanDays: z.number() }),
]);

const leadTime = z.object({
  unit,
  median: quantile.nullable(),
  medianBounds: z.object({ lower: z.number().nullable(), upper: z.number().nullable() }).nullable(),
  percentile90: quantile.nullable(),
  ended: count.nullable(),
  open: count.nullable(),
  rowsLeftOut: count,
  reason,
});

const recurrence = z.object({
  months: count.nullable(),
  returned: count.nullable(),
  notReturned: count.nullable(),
  notYetAssessable: count.nullable().describe("Rounded to five"),
  share: estimateSchema.nullable().describe("Lower is better"),
  personsLeftOut: count,
  reason,
});

const reciprocity = z.object({
  clients: count.nullable(),
  becameVolunteer: count.nullable(),
  share: estimateSchema.nullable(),
  personsLeftOut: count,
  reason,
});

const treatment = z.enum(["shown", "primary", "secondary"]);
const place = z
  .union([count, z.enum(["entry", "exit", "ongoing"])])
  .describe("Place in provisions, or an end");

const journeys = z.object({
  minimum: count,
  provisions: z.array(z.string()),
  transitions: z.array(z.object({ from: place, to: place, persons: count.nullable(), treatment })),
  personsPerProvision: z.array(z.object({ persons: count.nullable(), treatment })),
  stays: z.array(
    z.object({
      provision: count,
      persons: count.nullable(),
      treatment,
      personsOpen: count.nullable(),
      days: z.object({ median: quantile, percentile90: quantile }).nullable(),
    }),
  ),
  provisionsLeftOut: count,
  rowsLeftOut: count,
  rowsNotStarted: count,
  reason,
});

/** Trajectories in JSON: of people together, small numbers hidden; shares from 0 to 1. */
export const trajectorySchema = z
  .object({
    minimum: count,
    referenceDate: z.string().nullable(),
    callBack: promise,
    intake: promise,
    leadTime: leadTime.describe("From the report to the intake"),
    recurrence,
    reciprocity,
    journeys,
  })
  .nullable()
  .describe("Null without Trajecten");
