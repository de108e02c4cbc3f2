import type { ShiftRow } from "../../records/trajectoryRecords";
import { HiddenCounts } from "../HiddenCounts";

/** The counts of Kanteling. Who did not shift, and who shifted and did not go back, follows from what stands there. */
export function countsOfShifts(shifts: readonly ShiftRow[], minimum: number): HiddenCounts {
  const hidden = new HiddenCounts("shifts", minimum);
  for (const { row, atStart, shifted, wentBack, steppedUp, steppedDown } of shifts) {
    hidden.addCounts(row, { atStart, shifted, wentBack, steppedUp, steppedDown });
    addPart(hidden, row, "shifted", shifted, atStart);
    addPart(hidden, row, "wentBack", wentBack, shifted);
  }
  return hidden;
}

function addPart(
  hidden: HiddenCounts,
  row: number,
  field: string,
  count: number | null,
  total: number | null,
): void {
  if (count === null || total === null || count > total) return;
  hidden.addLine(
    [
      { row, field, count },
      { row, field: null, count: total - count },
    ],
    total,
  );
}
