import { HostRefused } from "../HostRefused";
import { cellEdits } from "./cellEdits";
import type { KeptPlace } from "./KeptPlace";
import { refuseUnlessRoomToGrow } from "./refuseUnlessRoomToGrow";

/**
 * Lets a table only be brought up to date where its new rows have room.
 *
 * @throws HostRefused no-room-below, totals-row-in-the-way
 */
export async function refuseUnlessRoomFor(
  context: Excel.RequestContext,
  { name, found }: KeptPlace,
): Promise<void> {
  if (found === null) return;
  const { range, hasTotals, standing } = found;
  const { rows } = cellEdits(found.plan, standing);
  if (hasTotals && rows > standing.rows.length) {
    throw new HostRefused("totals-row-in-the-way", { sheet: name });
  }
  const lastRow = range.firstRow + rows;
  if (lastRow <= range.lastRow) return;
  await refuseUnlessRoomToGrow(context, name, { ...range, firstRow: range.lastRow + 1, lastRow });
}
