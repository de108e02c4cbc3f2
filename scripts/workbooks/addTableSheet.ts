import type { Workbook, Worksheet } from "exceljs";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { FieldContract } from "../../src/workbook/contract/TableContract";
import type { TableKey } from "../../src/workbook/template";
import { tableContract } from "../../src/workbook/template";
import { columnWidth } from "./columnWidth";
import { inputMessages, rowMeanings } from "./inputMessages";
import { firstDataRow, fontName, headerRow, onePageWide } from "./layout";
import type { CellContent, RowOf } from "./rows";
import { validationOf, type InputRule } from "./validationOf";

/**
 * How cells show what is typed: codes as text, so that Excel leaves 0392 as it is; amounts with a sign for thousands, but
 * small numbers as they are, for a design effect of 1.3 must not show as 1.
 */
const cellFormats: Readonly<Partial<Record<FieldContract["kind"], string>>> = {
  code: "@",
  codes: "@",
  wholeNumber: "#,##0",
  number: "[<10]General;#,##0",
  date: "dd-mm-yyyy",
};

/** Adds a sheet of the contract with its table, an instruction above it, and input messages and drop-downs in it. */
export function addTableSheet<Table extends TableKey>(
  workbook: Workbook,
  table: Table,
  rows: readonly RowOf<Table>[],
): Worksheet {
  const { name, fields } = tableContract(table);
  const columns = Object.entries(fields);
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 1, ySplit: headerRow }],
    pageSetup: onePageWide,
  });
  writeInstruction(sheet, rowMeanings[table], instruction(columns.map(([, field]) => field)));
  const contents: readonly Readonly<Partial<Record<string, CellContent>>>[] = rows;
  sheet.addTable({
    name,
    ref: cellAddress(headerRow, 0),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: columns.map(([, { header }]) => ({ name: header, filterButton: true })),
    rows: contents.map((row) => columns.map(([key]) => row[key] ?? null)),
  });
  const messages: Readonly<Record<string, string>> = inputMessages[table];
  columns.forEach(([key, field], column) => {
    sheet.getColumn(column + 1).width = columnWidth(field);
    validateColumn(sheet, column, rows.length, validationOf(name, field, messages[key] ?? ""));
    const format = cellFormats[field.kind];
    if (format === undefined) return;
    rows.forEach((_, index) => (sheet.getCell(firstDataRow + index, column + 1).numFmt = format));
  });
  return sheet;
}

/** Its types leave this out, but cell by cell exceljs writes ranges that overlap from row 10 on. */
interface WithValidations extends Worksheet {
  readonly dataValidations: { add(range: string, rule: InputRule): void };
}

function validateColumn(sheet: Worksheet, column: number, rows: number, rule: InputRule): void {
  const range = `${cellAddress(firstDataRow, column)}:${cellAddress(firstDataRow + rows - 1, column)}`;
  (sheet as WithValidations).dataValidations.add(range, rule);
}

export function writeInstruction(sheet: Worksheet, title: string, words: string): void {
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = { name: fontName, bold: true, size: 14 };
  sheet.getCell("A2").value = words;
  sheet.getRow(headerRow).font = { name: fontName, bold: true, size: 11 };
  sheet.getCell("A2").font = { name: fontName, size: 11, color: { argb: "FF595959" } };
}

function instruction(fields: readonly FieldContract[]): string {
  const required = fields.filter((field) => field.required).map((field) => field.header);
  return `Verplicht: ${required.join(", ")}. De andere kolommen mogen leeg blijven.`;
}
