import type { KeptSheet } from "../../documents/reports/KeptSheet";
import { isKeptHeader } from "../../workbook/keptRows/isKeptHeader";
import { cellsOf } from "../corners";
import { HostRefused } from "../HostRefused";
import type { LocatedTable } from "./locateTables";

/** Our provenance may stand above the headers; nobody widens a sheet of ours to more columns. */
const top = { firstRow: 1, firstColumn: 0, lastRow: 20, lastColumn: 59 };

/**
 * The table of a report sheet: by its own name, and where people gave it another, by that of its sheet and the headers.
 *
 * @returns  null where the workbook has none
 * @throws HostRefused table-missing, where the sheet has our columns, but not in a table any more
 */
export async function findKeptTable(
  context: Excel.RequestContext,
  kept: KeptSheet,
  located: readonly LocatedTable[],
  sheetNames: readonly string[],
): Promise<LocatedTable | null> {
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const named = located.find(({ name }) => isSame(name, kept.tableName));
  if (named !== undefined) return named;
  const sheet = sheetNames.find((name) => isSame(name, kept.name));
  if (sheet === undefined) return null;
  const cells = cellsOf(context.workbook.worksheets.getItem(sheet), top).load("values");
  const onSheet = located.filter((table) => table.hasHeaders && table.sheet === sheet);
  const asked = onSheet.map(({ table, range }) => ({
    table,
    headers: cellsOf(table.worksheet, { ...range, lastRow: range.firstRow }).load("values"),
  }));
  await context.sync();
  const isOurs = (headers: readonly unknown[] = []): boolean => isKeptHeader(kept, headers.map(String));
  const renamed = asked.find(({ headers }) => isOurs(headers.values[0]));
  if (renamed !== undefined) return onSheet.find(({ table }) => table === renamed.table) ?? null;
  if (cells.values.some(isOurs)) throw new HostRefused("table-missing", { sheet });
  return null;
}
