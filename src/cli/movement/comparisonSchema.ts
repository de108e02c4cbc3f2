import { z } from "zod";

/** A trend in JSON; slope in points a year, oriented so that + is wanted. */
export const trendSchema = z
  .object({
    periods: z.int(),
    chiSquared: z.number(),
    slope: z.number(),
    signStable: z.boolean(),
    level: z.union([z.literal(0.95), z.literal(0.99), z.literal(0.998)]),
    direction: z.enum(["favourable", "unfavourable", "none"]),
  })
  .nullable();

/** A comparison of two measurements in JSON; changes in points of the indicator, oriented so that + is wanted. */
export const comparisonSchema = z.object({
  verdict: z.enum([
    "moved-favourably",
    "moved-unfavourably",
    "moved-too-little",
    "not-moving",
    "cannot-tell",
    "baseline",
    "not-assessable",
    "not-comparable",
    "suppressed",
    "maintained",
    "declined",
    "declined-size-uncertain",
  ]),
  reason: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  change: z.number().nullable(),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  lower90: z.number().nullable(),
  upper90: z.number().nullable(),
  margin: z.number().nullable(),
  marginProvable: z.boolean().nullable(),
  personsNeeded: z.int().nullable(),
  sizeUncertain: z.boolean(),
});

export type ComparisonJson = z.infer<typeof comparisonSchema>;
export type TrendJson = z.infer<typeof trendSchema>;
