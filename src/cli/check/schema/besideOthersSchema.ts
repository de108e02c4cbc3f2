import { z } from "zod";
import { intervalSchema } from "./estimateSchema";

const funnel = z.object({
  period: z.string().nullable(),
  overallShare: z.number().nullable(),
  providers: z
    .array(
      z.object({
        name: z.string(),
        persons: z.int(),
        share: z.number(),
        limits95: intervalSchema,
        limits998: intervalSchema,
        position: z.enum(["within", "above-95", "below-95", "above-998", "below-998", "too-few-persons"]),
      }),
    )
    .describe("In the order of the workbook: no ranking"),
  providersLeftOut: z.int().nonnegative(),
  reason: z.enum(["too-few-providers"]).nullable(),
});

/** An indicator beside what others measured, in JSON; changes in percentage points. */
export const besideOthersSchema = z.object({
  indicator: z.string(),
  name: z.string().nullable(),
  area: z.string().nullable(),
  others: z.enum(["municipality", "provider"]).nullable(),
  names: z.array(z.string()),
  namesLeftOut: z.array(z.string()),
  smallGroupsLeftOut: z.int().nonnegative(),
  ownLeftOut: z.boolean(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  change: z
    .object({
      own: z.number(),
      others: z.number(),
      difference: z.number(),
      interval95: intervalSchema,
    })
    .nullable(),
  reason: z
    .enum([
      "area-unclear",
      "not-a-share",
      "own-not-compared",
      "persons-missing",
      "no-common-periods",
      "small-groups",
    ])
    .nullable(),
  funnel: funnel.nullable(),
});
