import { z } from "zod";

/** Two bounds in the unit of what they bound. */
export const intervalSchema = z.object({ lower: z.number(), upper: z.number() });

/** A number with its uncertainty; a share from 0 to 1. */
export const estimateSchema = z.object({
  value: z.number(),
  lower: z.number(),
  upper: z.number(),
  confidence: z.number(),
  method: z.string(),
});
