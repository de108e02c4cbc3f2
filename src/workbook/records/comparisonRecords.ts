import * as z from "zod/mini";
import { number, period, persons, row, text, yesOrNo } from "./fields";

/** What another municipality or provider measured; a share in percentage points once `parseRecords` is done. */
export const comparisonSchema = z.object({
  ...row,
  indicator: text,
  name: text,
  kind: z.nullable(z.enum(["municipality", "provider"])),
  period,
  value: number,
  persons,
  isComplete: yesOrNo,
});

export type ComparisonRow = z.infer<typeof comparisonSchema>;
