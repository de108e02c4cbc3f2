import { z } from "zod";
import { estimateSchema } from "./estimateSchema";

/** A scale and domain in JSON: how those who were measured twice moved; shares from 0 to 1. */
export const scaleSchema = z.object({
  instrument: z.string(),
  code: z.enum(["self-sufficiency-2013", "self-sufficiency-2017", "participation-ladder"]).nullable(),
  domain: z.string().nullable(),
  scale: z.object({ lowest: z.number(), highest: z.number() }).nullable(),
  persons: z.int().nonnegative().nullable(),
  verdict: z.enum(["moved-favourably", "moved-unfavourably", "cannot-tell", "suppressed", "not-assessable"]),
  figures: z
    .object({
      improved: estimateSchema,
      unchanged: estimateSchema,
      worsened: estimateSchema,
      net95: estimateSchema,
      net90: estimateSchema,
      signTest: z.number(),
      ceiling: z.number(),
      floor: z.number(),
      dropOut: z.number(),
    })
    .nullable(),
  reason: z
    .enum(["scale-unknown", "version-missing", "domain-unknown", "nobody-twice", "too-few"])
    .nullable(),
  minimum: z.int(),
  rowsLeftOut: z.int().nonnegative(),
});
