import type { Worksheet } from "exceljs";
import { colours, fontName, headerRow } from "./layout";

/** Above a table: what it is for and what is required. Headers are repeated on every printed page. */
export function writeInstruction(sheet: Worksheet, title: string, words: string): void {
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = { name: fontName, bold: true, size: 14 };
  sheet.getCell("A2").value = words;
  sheet.getCell("A2").font = { name: fontName, size: 11, color: { argb: colours.quiet } };
  sheet.getRow(headerRow).font = { name: fontName, bold: true, size: 11 };
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
}
