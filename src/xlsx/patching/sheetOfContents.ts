import type { SheetContents } from "../../documents/SheetContents";
import { cellAddress } from "../../workbook/cellAddress";
import type { CellRange } from "../../workbook/snapshot";
import { lastColumn, lastRow, rangeReference } from "../cellReference";
import { encodeText } from "../markup/encodeText";
import { PatchRefused } from "../PatchRefused";
import type { CellStyles } from "./addCellStyles";
import { rowHeight } from "./rowHeight";
import { writeCell } from "./writeCell";

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Where the table stands: below the lines above it and one blank row. A table cannot be without rows. */
export function tableRange(contents: SheetContents): CellRange {
  const lines = contents.note?.length ?? 0;
  const firstRow = lines === 0 ? 1 : lines + 2;
  const range = {
    firstRow,
    firstColumn: 0,
    lastRow: firstRow + Math.max(contents.rows.length, 1),
    lastColumn: contents.columns.length - 1,
  };
  if (range.lastRow > lastRow || range.lastColumn > lastColumn) {
    throw new PatchRefused("too-many-rows", { rows: range.lastRow });
  }
  return range;
}

/** The rows of the sheet, as they stand inside `sheetData`. */
export function writeSheetRows(contents: SheetContents, styles: CellStyles, prefix: string): string {
  const { firstRow } = tableRange(contents);
  const texts: string[] = [];
  const write = (row: number, cells: readonly string[], height: number | null) => {
    const attributes = height === null ? "" : ` ht="${height}"`;
    texts.push(`<${prefix}row r="${row}"${attributes}>${cells.join("")}</${prefix}row>`);
  };
  contents.note?.forEach((value, index) => {
    write(index + 1, [writeCell(prefix, { row: index + 1, column: 0, style: null, value })], null);
  });
  write(
    firstRow,
    contents.columns.map(({ header }, column) =>
      writeCell(prefix, { row: firstRow, column, style: styles.header, value: header }),
    ),
    rowHeight(
      contents.columns.map(({ header }) => header),
      contents.columns,
    ),
  );
  contents.rows.forEach((values, index) => {
    const row = firstRow + 1 + index;
    const expected = contents.columns.length;
    if (values.length !== expected) {
      throw new PatchRefused("wrong-number-of-values", { expected, found: values.length });
    }
    const cells = contents.columns.map(({ format }, column) => {
      const value = values[column] ?? null;
      return writeCell(prefix, { row, column, style: styles.columns[format], value });
    });
    write(row, cells, rowHeight(values, contents.columns));
  });
  return texts.join("");
}

export function writeColumns(contents: SheetContents, prefix: string): string {
  const columns = contents.columns.map(
    ({ width }, index) =>
      `<${prefix}col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<${prefix}cols>${columns.join("")}</${prefix}cols>`;
}

/** What is in view: everything down to the header stays when the sheet is scrolled. */
export function writeSheetViews(contents: SheetContents, prefix: string): string {
  const { firstRow } = tableRange(contents);
  const pane = `<${prefix}pane ySplit="${firstRow}" topLeftCell="A${firstRow + 1}" activePane="bottomLeft" state="frozen"/>`;
  const view = `<${prefix}sheetView workbookViewId="0">${pane}</${prefix}sheetView>`;
  return `<${prefix}sheetViews>${view}</${prefix}sheetViews>`;
}

/** A whole sheet part. @param tableId  by which the sheet refers to its table */
export function writeSheet(contents: SheetContents, styles: CellStyles, tableId: string): string {
  const range = tableRange(contents);
  return [
    `<worksheet xmlns="${mainNamespace}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${cellAddress(range.lastRow, range.lastColumn)}"/>`,
    writeSheetViews(contents, ""),
    `<sheetFormatPr defaultRowHeight="15"/>`,
    writeColumns(contents, ""),
    `<sheetData>${writeSheetRows(contents, styles, "")}</sheetData>`,
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
    `<tableParts count="1"><tablePart r:id="${tableId}"/></tableParts>`,
    `</worksheet>`,
  ].join("");
}

/** The table part that belongs to it. */
export function writeTable(contents: SheetContents, id: number): string {
  const ref = rangeReference(tableRange(contents));
  const name = encodeText(contents.tableName);
  const columns = contents.columns.map(
    ({ header }, index) => `<tableColumn id="${index + 1}" name="${headerInTable(header)}"/>`,
  );
  return [
    `<table xmlns="${mainNamespace}" id="${id}" name="${name}" displayName="${name}" ref="${ref}">`,
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    `</table>`,
  ].join("");
}

/** The table's copy of a header writes line ends as signs, where the cell has them as they are. */
function headerInTable(header: string): string {
  return encodeText(header).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}
