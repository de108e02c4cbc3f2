import { z } from "zod";
import { comparisonSchema, trendSchema } from "./comparisonSchema";

const { shape } = comparisonSchema;

/** What `doelbereik beweging --formaat json` writes. Published as assets/schema/beweging.schema.json. */
export const movementSchema = z
  .array(
    z.strictObject({
      indicator: z.string().describe("As it stands in the first row of the series"),
      area: z.string().nullable(),
      verdict: shape.verdict,
      reason: shape.reason.describe("Why the verdict is what it is; stable, for machines"),
      change: shape.change.describe(
        "Between the two measurements compared, in points of the indicator (percentage points for a share), + is wanted",
      ),
      lower95: shape.lower95.describe("Of the change, in points, + is wanted"),
      upper95: shape.upper95,
      lower90: shape.lower90,
      upper90: shape.upper90,
      margin: shape.margin.describe(
        "Smallest change that matters, in points; null where none was given or none can be used",
      ),
      marginProvable: shape.marginProvable.describe(
        "Whether not-moving could come out with these numbers, were nothing to change at all",
      ),
      personsNeeded: shape.personsNeeded.describe(
        "Per measurement, to show stability within the margin in 8 of 10 cases",
      ),
      trend: trendSchema.describe("Over the last five comparable periods; slope in points a year"),
    }),
  )
  .describe("One verdict a series of one indicator in one area, in the order of first appearance");

export type MovementJson = z.infer<typeof movementSchema>;
