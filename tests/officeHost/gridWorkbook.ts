import type { ICellData, IWorkbookData } from "@univerjs/core";

export type CellContent = string | number | boolean | null;

export interface SheetLiteral {
  /** The first row has row number 1; null is a blank cell, text that begins with "=" a formula. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Table name → first and last row number, over all columns of the first; "totals" where the last is a totals row. */
  readonly tables?: Readonly<Record<string, TableLiteral>>;
}

type TableLiteral = readonly [first: number, last: number, totals?: "totals"];

const dataType = "string";

/** A workbook of the grid from the cells of its sheets, for tests. */
export function gridWorkbook(sheets: Readonly<Record<string, SheetLiteral>>): Partial<IWorkbookData> {
  const named = Object.entries(sheets).map(([name, literal], index) => ({
    id: `sheet${index + 1}`,
    name,
    literal,
  }));
  const tables = named.map(({ id, literal }) => [id, { tables: tablesOf(id, literal) }]);
  return {
    id: "workbook",
    name: "werkmap.xlsx",
    sheetOrder: named.map(({ id }) => id),
    sheets: Object.fromEntries(named.map(({ id, name, literal }) => [id, sheetOf(id, name, literal)])),
    resources: [{ name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(Object.fromEntries(tables)) }],
  };
}

function sheetOf(id: string, name: string, { rows }: SheetLiteral) {
  const cellData = Object.fromEntries(rows.map((row, index) => [index, cellsOf(row)]));
  const columns = Math.max(26, ...rows.map((row) => row.length + 5));
  return { id, name, cellData, rowCount: rows.length + 200, columnCount: columns };
}

function cellsOf(row: readonly CellContent[]): Record<number, ICellData> {
  return Object.fromEntries(
    row.flatMap((content, column) => (content === null ? [] : [[column, cellOf(content)]])),
  );
}

function cellOf(content: string | number | boolean): ICellData {
  if (typeof content === "number") return { v: content, t: 2 };
  if (typeof content === "boolean") return { v: content ? 1 : 0, t: 3 };
  return content.startsWith("=") ? { f: content } : { v: content, t: 1 };
}

function tablesOf(sheetId: string, { rows, tables = {} }: SheetLiteral): object[] {
  return Object.entries(tables).map(([name, [first, last, totals]]) => {
    const headers = rows[first - 1] ?? [];
    const id = `${sheetId}-${name}`;
    const totalsRowCount = totals ? 1 : 0;
    return {
      id,
      name,
      range: {
        startRow: first - 1,
        endRow: last - 1 - totalsRowCount,
        startColumn: 0,
        endColumn: headers.length - 1,
      },
      options: { showHeader: true },
      filters: {},
      meta: { totalsRowCount },
      columns: headers.map((header, index) => ({
        id: `${id}-${index}`,
        displayName: String(header),
        dataType,
        formula: "",
        meta: {},
        style: {},
      })),
    };
  });
}
