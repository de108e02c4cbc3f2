import type { Activity } from "../../records";
import { HiddenCounts } from "../HiddenCounts";
import type { PlacedCount } from "../HiddenCounts";

/**
 * The counts of Activiteiten. Who was there plus who came is who left plus who is there: of each side the sum is taken as
 * known, for the other side says it. One blank of the four follows from the others, and is protected as if it stood there.
 */
export function countsOfActivities(activities: readonly Activity[], minimum: number): HiddenCounts {
  const hidden = new HiddenCounts("activities", minimum);
  for (const { row, count, atStart, inflow, outflow, atEnd } of activities) {
    hidden.addCounts(row, { count, atStart, inflow, outflow, atEnd });
    const flow = [atStart, inflow, outflow, atEnd] as const;
    if (flow.filter((one) => one === null).length > 1) continue;
    const sumIn = atStart === null || inflow === null ? null : atStart + inflow;
    const sumOut = outflow === null || atEnd === null ? null : outflow + atEnd;
    const place = (field: string, own: number | null, follows: number): PlacedCount =>
      own === null ? { row, field: null, count: Math.max(0, follows) } : { row, field, count: own };
    const known = sumIn ?? sumOut ?? 0;
    const sides = [
      [place("atStart", atStart, known - (inflow ?? 0)), place("inflow", inflow, known - (atStart ?? 0))],
      [place("outflow", outflow, known - (atEnd ?? 0)), place("atEnd", atEnd, known - (outflow ?? 0))],
    ];
    for (const side of sides)
      hidden.addLine(
        side,
        side.reduce((sum, one) => sum + one.count, 0),
      );
  }
  return hidden;
}
