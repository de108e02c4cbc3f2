import type { Worksheet } from "exceljs";
import { firstDataRow } from "./layout";

const pointsPerLine = 15;
const mostLines = 10;

/** Gives rows the height of their longest text: unlike Excel, LibreOffice does not do so when it opens a file. */
export function fitRows(sheet: Worksheet, rows: number, columns: number): void {
  for (let row = firstDataRow; row < firstDataRow + rows; row += 1) {
    let lines = 1;
    for (let column = 1; column <= columns; column += 1) {
      const { value } = sheet.getCell(row, column);
      const characters = Math.max(1, (sheet.getColumn(column).width ?? 10) - 2);
      if (typeof value === "string") lines = Math.max(lines, Math.ceil(value.length / characters));
    }
    if (lines > 1) sheet.getRow(row).height = pointsPerLine * Math.min(lines, mostLines);
  }
}
