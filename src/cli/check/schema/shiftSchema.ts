import { z } from "zod";
import { estimateSchema } from "./estimateSchema";

const count = z.int().nonnegative();

const figures = z
  .object({
    atStart: count,
    shifted: count,
    remaining: count,
    share: estimateSchema,
    wentBack: count.nullable(),
    net: z.object({ persons: count, share: estimateSchema }).nullable(),
    steps: z
      .object({
        up: estimateSchema,
        down: estimateSchema,
        same: estimateSchema,
        personsSame: count,
        net: estimateSchema,
      })
      .nullable(),
  })
  .nullable();

/** The shift to freely accessible support in JSON, one for each period; shares from 0 to 1. */
export const shiftSchema = z.object({
  period: z.string().nullable(),
  provisions: z.array(
    z.object({
      provision: z.string().nullable(),
      figures,
      reason: z.enum(["number-missing", "impossible", "too-few"]).nullable(),
    }),
  ),
  total: figures.describe("Of the provisions with figures; null where they are fewer than two"),
});
