import type { KeptSheet } from "../documents/reports/KeptSheet";
import { keptPlaces } from "./keptSheets/keptPlaces";
import { refuseUnlessRoomFor } from "./keptSheets/refuseUnlessRoomFor";
import { writeKeptSheet } from "./keptSheets/writeKeptSheet";
import { runInWorkbook } from "./runInWorkbook";
import { inOneGo } from "./writing/inOneGo";
import { removeSheets } from "./writing/removeSheets";

/**
 * Writes report sheets into the workbook, and leaves what people wrote in them as it is. A sheet that is not there is made
 * whole; in one that is, found by the name of its table, rows are known by their key and columns by their header. Notes,
 * columns of people, and all that stands beside, above and under the table stay where they are. No row is taken out, for what
 * hangs on it would go too: a row that is no longer given says so.
 *
 * Everything is read and refused first. Where Office fails halfway, added sheets are taken away again; a sheet that was being
 * brought up to date can then be incomplete, and writing it once more mends that. Notes are not at stake.
 *
 * @returns  the names of the sheets, in the order of `sheets`
 * @throws HostRefused workbook-structure-protected, sheet-protected, key-column-missing, table-missing, no-room-below, totals-row-in-the-way, and what Office refuses
 */
export function writeKeptSheets(sheets: readonly KeptSheet[]): Promise<readonly string[]> {
  return runInWorkbook(async (context) => {
    const places = await keptPlaces(context, sheets);
    for (const place of places) await refuseUnlessRoomFor(context, place);
    const added = places.filter(({ found }) => found === null).map(({ name }) => name);
    await inOneGo(context, async () => {
      try {
        for (const place of places) await writeKeptSheet(context, place);
      } catch (error) {
        await removeSheets(context, added);
        throw error;
      }
    });
    return places.map(({ name }) => name);
  });
}
