import type { Place } from "../workbook/findings";
import { HostRefused } from "./HostRefused";
import { runInWorkbook } from "./runInWorkbook";

/**
 * Shows a place to the user: its sheet, and in it the cell, or the whole row where no column is named. Makes nothing
 * visible that somebody hid.
 *
 * @throws HostRefused sheet-missing, sheet-hidden
 */
export async function goToCell({ sheet: name, row, column }: Place): Promise<void> {
  if (name === null) return;
  await runInWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new HostRefused("sheet-missing", { sheet: name });
    if (sheet.visibility !== "Visible") throw new HostRefused("sheet-hidden", { sheet: name });
    sheet.activate();
    if (row !== null && column !== null) sheet.getRangeByIndexes(row - 1, column, 1, 1).select();
    else if (row !== null) sheet.getRange(`${row}:${row}`).select();
    await context.sync();
  });
}
