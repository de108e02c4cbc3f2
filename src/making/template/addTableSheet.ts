import type { Workbook, Worksheet } from "exceljs";
import type { TemplateWords } from "../../text/TemplateWords";
import { cellAddress } from "../../workbook/cellAddress";
import type { FieldContract } from "../../workbook/contract/TableContract";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import { cellOf } from "./cellOf";
import { columnWidth } from "./columnWidth";
import { firstDataRow, headerRow, onePageWide } from "./layout";
import type { NewCell } from "./NewCell";
import type { NewColumn } from "./NewColumn";
import type { InputRule } from "./validationOf";
import { validationOf } from "./validationOf";
import { writeInstruction } from "./writeInstruction";

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

/** Field of the contract → what its cell gets; a field that is left out is blank. */
export type NewRow = Readonly<Partial<Record<string, NewCell>>>;

/**
 * Adds a sheet of the contract with its table, an instruction above it, and input messages and drop-downs in it.
 *
 * @param rows     at least one: Excel has no table without a row
 * @param columns  at the right of those of the contract
 */
export function addTableSheet(
  workbook: Workbook,
  table: TableKey,
  rows: readonly NewRow[],
  words: TemplateWords,
  columns: readonly NewColumn[] = [],
): Worksheet {
  const { name, fields } = tableContract(table);
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", xSplit: 1, ySplit: headerRow }],
    pageSetup: onePageWide,
  });
  const required = Object.values(fields).filter((field) => field.required);
  writeInstruction(
    sheet,
    words.rowMeanings[table],
    words.requiredColumns(required.map(({ header }) => header)),
  );
  sheet.addTable({
    name,
    ref: cellAddress(headerRow, 0),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: [...Object.values(fields), ...columns].map(({ header }) => ({
      name: header,
      filterButton: true,
    })),
    rows: rows.map((row, index) => [
      ...Object.keys(fields).map((field) => cellOf(row[field] ?? null).value),
      ...columns.map(({ cells }) => cellOf(cells[index] ?? null).value),
    ]),
  });
  formatCells(sheet, fields, rows, columns);
  const messages: Readonly<Record<string, string>> = words.inputMessages[table];
  Object.entries(fields).forEach(([key, field], column) => {
    sheet.getColumn(column + 1).width = columnWidth(field);
    validateColumn(sheet, column, rows.length, validationOf(name, field, messages[key] ?? "", words));
  });
  columns.forEach(({ width, validation }, index) => {
    const column = Object.keys(fields).length + index;
    sheet.getColumn(column + 1).width = width;
    if (validation !== null) validateColumn(sheet, column, rows.length, validation);
  });
  return sheet;
}

function formatCells(
  sheet: Worksheet,
  fields: Readonly<Record<string, FieldContract>>,
  rows: readonly NewRow[],
  columns: readonly NewColumn[],
): void {
  const put = (index: number, column: number, format: string | null | undefined): void => {
    if (format) sheet.getCell(firstDataRow + index, column + 1).numFmt = format;
  };
  rows.forEach((row, index) => {
    Object.entries(fields).forEach(([field, { kind }], column) => {
      put(index, column, cellOf(row[field] ?? null).format ?? cellFormats[kind]);
    });
    columns.forEach(({ cells }, number) => {
      put(index, Object.keys(fields).length + number, cellOf(cells[index] ?? null).format);
    });
  });
}

/** Its types leave this out, but cell by cell exceljs writes ranges that overlap from row 10 on. */
interface WithValidations extends Worksheet {
  readonly dataValidations: { add(range: string, rule: InputRule): void };
}

function validateColumn(sheet: Worksheet, column: number, rows: number, rule: InputRule): void {
  // No further than the table: Excel takes a rule along when a table grows, and exceljs reads a range cell by cell.
  const lastRow = firstDataRow + rows - 1;
  const range = `${cellAddress(firstDataRow, column)}:${cellAddress(lastRow, column)}`;
  (sheet as WithValidations).dataValidations.add(range, rule);
}
