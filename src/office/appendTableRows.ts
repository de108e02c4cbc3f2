import type { RowsToAppend } from "../workbook/RowsToAppend";
import type { CellRange } from "../workbook/snapshot";
import { loadRowPlace } from "./appending/loadRowPlace";
import { refuseUnlessRoom } from "./appending/refuseUnlessRoom";
import type { RowPlace } from "./appending/RowPlace";
import { cellsOf } from "./corners";
import { runInWorkbook } from "./runInWorkbook";
import { enteredValue } from "./writing/enteredValue";

/**
 * Puts rows under those of a table, all of them or none. No cell that holds something is changed or moved: rows that
 * stand ready in an Excel table are filled, and it grows into blank cells; where there is no Excel table the rows go
 * right under the last one. New rows are shown like the row above.
 *
 * Office does not take back the first half of a batch that fails halfway, so then we do.
 *
 * @throws HostRefused sheet-missing, sheet-protected, cell-changed (another header), no-room-below, and what Office refuses
 */
export async function appendTableRows(append: RowsToAppend): Promise<void> {
  if (append.rows.length === 0) return;
  await runInWorkbook(async (context) => {
    const place = await loadRowPlace(context, append);
    await refuseUnlessRoom(context, append, place);
    const formats = await loadFormats(context, place);
    try {
      if (place.growth !== null) place.growth.table.resize(cellsOf(place.sheet, place.growth.to));
      write(append, place, formats);
      await context.sync();
    } catch (error) {
      await takeBack(context, append, place, formats);
      throw error;
    }
  });
}

/** Number formats, from the row above the new ones to the last. */
type Formats = readonly (readonly string[])[];

async function loadFormats(context: Excel.RequestContext, { sheet, target }: RowPlace): Promise<Formats> {
  const cells = cellsOf(sheet, { ...target, firstRow: target.firstRow - 1 }).load("numberFormat");
  await context.sync();
  return cells.numberFormat as string[][];
}

function write({ rows, headers, headerRow }: RowsToAppend, place: RowPlace, formats: Formats): void {
  const { target, lastReadyRow } = place;
  const readyRows = Math.max(0, lastReadyRow - target.firstRow + 1);
  for (const { column } of headers) {
    const ofColumn = formats.map((line) => line[column - target.firstColumn] ?? "General");
    if (target.firstRow - 1 === headerRow) ofColumn[0] = "General";
    const given = rows.map((row, index) => {
      const value = row.get(column) ?? null;
      const format = ofColumn[Math.min(index + 1, readyRows)] ?? "General";
      // A number in a cell for text would be kept as text.
      return { value, format: typeof value === "number" && format === "@" ? "General" : format };
    });
    const cells = cellsOf(place.sheet, columnOf(target, column));
    cells.numberFormat = given.map(({ format }) => [format]);
    cells.values = given.map(({ value, format }) => [enteredValue(value, format === "@")]);
  }
}

/** Where nothing was written this changes nothing; where Office refuses this too, the first refusal is what counts. */
async function takeBack(
  context: Excel.RequestContext,
  { headers }: RowsToAppend,
  { sheet, target, growth }: RowPlace,
  formats: Formats,
): Promise<void> {
  for (const { column } of headers) {
    const cells = cellsOf(sheet, columnOf(target, column));
    cells.numberFormat = formats.slice(1).map((line) => [line[column - target.firstColumn] ?? "General"]);
    cells.values = formats.slice(1).map(() => [""]);
  }
  if (growth !== null) growth.table.resize(cellsOf(sheet, growth.from));
  await context.sync().catch(() => undefined);
}

const columnOf = (target: CellRange, column: number): CellRange => ({
  firstRow: target.firstRow,
  firstColumn: column,
  lastRow: target.lastRow,
  lastColumn: column,
});
