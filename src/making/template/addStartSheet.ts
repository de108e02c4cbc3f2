import type { Workbook, Worksheet } from "exceljs";
import type { StartWords, TemplateWords } from "../../text/TemplateWords";
import { cellAddress } from "../../workbook/cellAddress";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import type { NewFormula } from "./NewCell";
import { colours, firstDataRow, fontName, lastCheckedRow, onePageWide } from "./layout";

const listFrom = 5;

/** What the first sheet says of a sheet with a table. */
export interface ListedTable {
  readonly table: TableKey;
  /** Column of Controle, as letters; null where the sheet has none. */
  readonly control: string | null;
  /** Rows that are filled in now. */
  readonly filled: number;
  /** Rows of which Controle says something now. */
  readonly incomplete: number;
}

/** Adds the first sheet: in one screen what there is, who fills it in, and how far that is. Nothing to fill in here. */
export function addStartSheet(
  workbook: Workbook,
  title: NewFormula & { readonly result: string },
  tables: readonly ListedTable[],
  words: TemplateWords,
): Worksheet {
  const { start } = words;
  const sheet = workbook.addWorksheet(start.sheet, {
    views: [{ state: "normal", showGridLines: false }],
    pageSetup: onePageWide,
  });
  [22, 84, 14, 24].forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  put(sheet, 1, [title]).font = { name: fontName, bold: true, size: 16 };
  put(sheet, 2, [start.purpose]);
  put(sheet, 3, [totalOf(tables, start)]).font = { name: fontName, bold: true, size: 11 };
  put(sheet, listFrom, start.headers).eachCell((cell) => {
    cell.font = { name: fontName, bold: true, size: 11 };
    cell.border = { bottom: { style: "thin" } };
  });
  tables.forEach((listed, index) => addLine(sheet, listFrom + 1 + index, listed, words));
  const hintsFrom = listFrom + tables.length + 2;
  put(sheet, hintsFrom, [start.goodToKnow]).font = { name: fontName, bold: true, size: 12 };
  start.hints.forEach((hint, index) => put(sheet, hintsFrom + 1 + index, [hint]));
  // Only this sheet is protected, and without a password: on a protected sheet a table cannot grow.
  void sheet.protect("", { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true });
  return sheet;
}

function addLine(
  sheet: Worksheet,
  row: number,
  { table, control, filled, incomplete }: ListedTable,
  { start, tableMeanings }: TemplateWords,
): void {
  const { name } = tableContract(table);
  put(sheet, row, [name, tableMeanings[table], whoFills(table, start)]);
  const link = sheet.getCell(row, 1);
  link.value = { formula: `HYPERLINK("#${name}!A1","${name}")`, result: name };
  link.font = { name: fontName, size: 11, underline: true, color: { argb: "FF0563C1" } };
  if (control === null) return;
  const cells = (column: string): string => `${name}!$${column}$${firstDataRow}:$${column}$${lastCheckedRow}`;
  const remarks = `COUNTIF(${cells(control)},"?*")`;
  const otherwise = `IF(COUNTA(${cells("A")})=0,"${start.empty}","${start.complete}")`;
  const state = sheet.getCell(row, 4);
  const result = incomplete > 0 ? incomplete : filled === 0 ? start.empty : start.complete;
  state.value = { formula: `IF(${remarks}=0,${otherwise},${remarks})`, result };
  state.numFmt = start.incompleteFormat;
  state.alignment = { horizontal: "left" };
}

function totalOf(tables: readonly ListedTable[], { allComplete, someIncomplete }: StartWords) {
  const last = listFrom + tables.length;
  const total = `SUM(${cellAddress(listFrom + 1, 3)}:${cellAddress(last, 3)})`;
  const [before, after] = someIncomplete;
  const incomplete = tables.reduce((sum, table) => sum + table.incomplete, 0);
  return {
    formula: `IF(${total}=0,"${allComplete}","${before}"&${total}&"${after}")`,
    result: incomplete === 0 ? allComplete : `${before}${incomplete}${after}`,
  };
}

const byMunicipality: readonly TableKey[] = [
  "goals",
  "targetGroups",
  "statements",
  "indicators",
  "comparisons",
];
const together: readonly TableKey[] = ["assignment", "measurements", "interpretations"];

function whoFills(table: TableKey, start: StartWords): string {
  if (byMunicipality.includes(table)) return start.byMunicipality;
  return together.includes(table) ? start.together : start.byProvider;
}

function put(
  sheet: Worksheet,
  row: number,
  values: readonly (string | { formula: string; result: string })[],
) {
  const line = sheet.getRow(row);
  values.forEach((value, column) => {
    const cell = line.getCell(column + 1);
    cell.value = value;
    cell.font = { name: fontName, size: 11, ...(row === 2 ? { color: { argb: colours.quiet } } : {}) };
  });
  return line;
}
