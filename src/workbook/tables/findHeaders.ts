import { normaliseName } from "../../domain/codes/normaliseName";
import type { SheetSnapshot, TableSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import { fieldNames } from "./fieldNames";
import type { HeaderCell } from "./headerRow";
import { headerRow } from "./headerRow";
import type { TableHeaders } from "./headersOfTable";
import { headersOfTable } from "./headersOfTable";
import { rowIndexFrom } from "./rowIndexFrom";
import type { UnclaimedHeaders } from "./UnclaimedHeaders";

/** The headers of a table of the contract, found somewhere in the workbook. */
export interface FoundHeaders {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  /** The Excel table they belong to; null where they merely stand in the sheet. */
  readonly excelTable: TableSnapshot | null;
}

/** A way to find the headers of a table; null where it finds none. */
export type FindHeaders = (
  table: TableKey,
  sheets: readonly SheetSnapshot[],
  unclaimed: UnclaimedHeaders,
) => FoundHeaders | null;

/** A table that has no name is recognised where this part of its required columns is there. */
const recognisableShare = 0.75;

/** By the name of an Excel table. */
export const headersByTableName: FindHeaders = (table, sheets) => {
  for (const sheet of sheets) {
    const excelTable = sheet.tables.find(({ name, hasHeaderRow }) => hasHeaderRow && isNameOf(table, name));
    if (excelTable) return headersOfExcelTable(sheet, excelTable);
  }
  return null;
};

/** By the name of a sheet that has at least one header of the table. */
export const headersBySheetName: FindHeaders = (table, sheets, unclaimed) => {
  for (const sheet of sheets.filter(({ name }) => isNameOf(table, name))) {
    const headers = headersOfTable(table, unclaimed.on(sheet));
    if (headers) return headersInSheet(sheet, headers);
  }
  return null;
};

/** By the headers alone, on whatever sheet most of them stand. */
export const headersByContents: FindHeaders = (table, sheets, unclaimed) => {
  const needed = Math.ceil(recognisableShare * fieldNames(table).required);
  let best: { sheet: SheetSnapshot; headers: TableHeaders } | null = null;
  for (const sheet of sheets) {
    const headers = headersOfTable(table, unclaimed.on(sheet));
    if (headers === null || headers.requiredFields < needed) continue;
    if (headers.fields > (best?.headers.fields ?? 0)) best = { sheet, headers };
  }
  return best && headersInSheet(best.sheet, best.headers);
};

function isNameOf(table: TableKey, name: string): boolean {
  return normaliseName(name) === normaliseName(tableContract(table).name);
}

function headersInSheet(sheet: SheetSnapshot, { headerRow: found, cells }: TableHeaders): FoundHeaders {
  const { row } = found;
  const excelTable = sheet.tables.find(
    ({ range, hasHeaderRow }) =>
      hasHeaderRow &&
      range.firstRow === row &&
      cells.some(({ column }) => range.firstColumn <= column && column <= range.lastColumn),
  );
  return excelTable ? headersOfExcelTable(sheet, excelTable) : { sheet, row, cells, excelTable: null };
}

function headersOfExcelTable(sheet: SheetSnapshot, excelTable: TableSnapshot): FoundHeaders {
  const { firstRow, firstColumn, lastColumn } = excelTable.range;
  const row = sheet.rows[rowIndexFrom(sheet.rows, firstRow)];
  // Excel allows no merged cells in a table.
  const headers = row?.row === firstRow ? headerRow(sheet, row, []) : { row: firstRow, cells: [] };
  const cells = headers.cells.filter(({ column }) => firstColumn <= column && column <= lastColumn);
  return { sheet, row: firstRow, cells, excelTable };
}
