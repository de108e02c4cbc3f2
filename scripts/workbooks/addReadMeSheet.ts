import type { Workbook } from "exceljs";
import { fontName, onePageWide } from "../../src/making/template/layout";

const charactersPerLine = 120;

/** A heading and the lines under it. */
export interface Paragraph {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Adds the first sheet: one screen of plain words. */
export function addReadMeSheet(workbook: Workbook, title: string, paragraphs: readonly Paragraph[]): void {
  const sheet = workbook.addWorksheet("Lees mij", {
    views: [{ state: "normal", showGridLines: false }],
    pageSetup: onePageWide,
  });
  sheet.getColumn(1).width = 110;
  sheet.addRow([title]).font = { name: fontName, bold: true, size: 16 };
  for (const { heading, lines } of paragraphs) {
    sheet.addRow([]);
    sheet.addRow([heading]).font = { name: fontName, bold: true, size: 12 };
    for (const line of lines) {
      const row = sheet.addRow([line]);
      row.alignment = { wrapText: true, vertical: "top" };
      row.height = 15 * Math.ceil(line.length / charactersPerLine);
    }
  }
}
