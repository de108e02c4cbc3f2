import { cellAddress } from "../../workbook/cellAddress";
import type { CellRange } from "../../workbook/snapshot";
import { cellsOf } from "../corners";
import { HostRefused } from "../HostRefused";
import { isFormula } from "../reading/isFormula";

/**
 * Lets a table only grow where nothing stands: no value, no formula, no merged cells.
 *
 * @param below  the cells that the table comes to take in
 * @throws HostRefused no-room-below
 */
export async function refuseUnlessRoomToGrow(
  context: Excel.RequestContext,
  name: string,
  below: CellRange,
): Promise<void> {
  const cells = cellsOf(context.workbook.worksheets.getItem(name), below).load("values,formulas");
  const merged = cells.getMergedAreasOrNullObject().load("address");
  await context.sync();
  const refusal = (row: number, column: number): HostRefused =>
    new HostRefused("no-room-below", {
      sheet: name,
      cell: cellAddress(below.firstRow + row, below.firstColumn + column),
    });
  if (!merged.isNullObject) throw refusal(0, 0);
  for (const [row, line] of cells.values.entries()) {
    for (const [column, value] of line.entries()) {
      if (value !== "" || isFormula(cells.formulas[row]?.[column], value)) throw refusal(row, column);
    }
  }
}
