import * as z from "zod/mini";
import { date, persons, row, text } from "./fields";

/** What people say about a number: the story behind it, and what they agree on. */
export const interpretationSchema = z.object({
  ...row,
  topic: text,
  observation: text,
  possibleExplanation: text,
  agreed: text,
  followUp: text,
  who: text,
  when: date,
  status: text,
  year: z.nullable(z.int()),
  development: z.nullable(z.enum(["town", "country"])),
  consequence: text,
});

/** A rule that stands in the way, and to whom that was said. */
export const barrierSchema = z.object({
  ...row,
  regulation: text,
  cases: persons,
  escalatedTo: text,
  status: text,
});

export type Interpretation = z.infer<typeof interpretationSchema>;
export type Barrier = z.infer<typeof barrierSchema>;
