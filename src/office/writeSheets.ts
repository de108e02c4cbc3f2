import type { SheetContents } from "../documents/SheetContents";
import { runInWorkbook } from "./runInWorkbook";
import { placesForSheets } from "./sheets/placesForSheets";
import { writeContents } from "./sheets/writeContents";
import { inOneGo } from "./writing/inOneGo";
import { removeSheets } from "./writing/removeSheets";

/**
 * Writes sheets of ours into the workbook. A sheet that already carries a table of that name is written anew and keeps
 * its place, its name and its table; otherwise a sheet is added, under a free name.
 *
 * Where Office fails halfway, added sheets are taken away again; a sheet that was being written anew can then be
 * incomplete, and writing it once more mends that.
 *
 * @returns  the names of the sheets, in the order of `sheets`
 * @throws HostRefused workbook-structure-protected, sheet-protected, sheet-holds-other-table, and what Office refuses
 */
export function writeSheets(sheets: readonly SheetContents[]): Promise<readonly string[]> {
  return runInWorkbook(async (context) => {
    const places = await placesForSheets(context, sheets);
    const added = places.filter(({ isNew }) => isNew).map(({ name }) => name);
    await inOneGo(context, async () => {
      try {
        for (const place of places) await writeContents(context, place);
      } catch (error) {
        await removeSheets(context, added);
        throw error;
      }
    });
    return places.map(({ name }) => name);
  });
}
