import type { KeptSheet } from "../../../documents/reports/KeptSheet";
import { isKeptHeader } from "../../../workbook/keptRows/isKeptHeader";
import { PatchRefused } from "../../PatchRefused";
import { draftSheets, draftTables } from "../findInDraft";
import { readSheetMarkup } from "../sheetMarkup";
import type { DraftTable, WorkbookDraft } from "../WorkbookDraft";
import { readGrid } from "./readGrid";
import { readStandingTable } from "./readStandingTable";

/** Our provenance may stand above the headers. */
const mostRowsAbove = 20;

/**
 * The table of a report sheet: by its own name, and where people gave it another, by that of its sheet and the headers.
 *
 * @returns  null where the workbook has none
 * @throws PatchRefused "table-missing" where the sheet has our columns, but not in a table any more
 */
export function findKeptTable(workbook: WorkbookDraft, kept: KeptSheet): DraftTable | null {
  const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const tables = draftTables(workbook);
  const named = tables.find(({ name }) => isSame(name, kept.tableName));
  if (named !== undefined) return named;
  const onSheet = tables.filter(({ sheet }) => isSame(sheet.name, kept.name));
  const renamed = onSheet.find((table) =>
    isKeptHeader(kept, readStandingTable(workbook, table).standing.headers),
  );
  if (renamed !== undefined) return renamed;
  const sheet = draftSheets(workbook).find(({ name }) => isSame(name, kept.name));
  if (sheet === undefined) return null;
  const grid = readGrid(workbook, readSheetMarkup(workbook.parts.read(sheet.part), sheet.part));
  for (const line of grid.slice(0, mostRowsAbove)) {
    const headers = Array.from(line ?? [], (cell) => String(cell?.v ?? ""));
    if (isKeptHeader(kept, headers)) throw new PatchRefused("table-missing", { sheet: sheet.name });
  }
  return null;
}
