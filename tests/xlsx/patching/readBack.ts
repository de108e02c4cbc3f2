import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";

export const sheetNamed = (workbook: Uint8Array, name: string): SheetSnapshot =>
  readWorkbook(workbook).sheets.find((sheet) => sheet.name === name) as SheetSnapshot;
export const rowsOf = (workbook: Uint8Array, name: string) =>
  Object.fromEntries(sheetNamed(workbook, name).rows.map(({ row, values }) => [row, values]));
