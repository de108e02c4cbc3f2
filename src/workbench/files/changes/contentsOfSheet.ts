import type { SheetColumn, SheetContents, SheetFormat, SheetValue } from "../../../documents/SheetContents";
import type { GridTable } from "../sheets/sheetTables";
import { valueOfCell } from "./cellContents";
import type { GridSheet } from "./GridSheet";

const defaultWidthPixels = 64;

/**
 * A sheet that holds one table, with lines of text above it, as the file's writer wants it; null for any other sheet.
 * Drop-downs, colours and what stands beside the table are not part of it.
 */
export function contentsOfSheet(sheet: GridSheet): SheetContents | null {
  const [table, ...others] = sheet.tables;
  if (
    table === undefined ||
    others.length > 0 ||
    !table.options.showHeader ||
    table.range.startColumn !== 0
  ) {
    return null;
  }
  const { startRow, endRow, endColumn } = table.range;
  const valueAt = (row: number, column: number): SheetValue => valueOfCell(sheet.cellAt(row, column));
  const columns = Array.from({ length: endColumn + 1 }, (_, column) => columnOf(sheet, table, column));
  const rows = Array.from({ length: endRow - startRow }, (_, index) =>
    columns.map((_column, column) => valueAt(startRow + 1 + index, column)),
  );
  const note = Array.from({ length: startRow }, (_, row) => valueAt(row, 0)).flatMap((line) =>
    line === null ? [] : [String(line)],
  );
  return { name: sheet.name, tableName: table.name, columns, rows, note };
}

/** How many cells of a sheet stand neither in its table nor in the lines above it. */
export function cellsOutsideTable(sheet: GridSheet): number {
  const range = sheet.tables[0]?.range;
  const places = Object.entries(sheet.data.cellData ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => [Number(row), Number(column)] as const),
  );
  return places.filter(([row, column]) => {
    if (range === undefined || valueOfCell(sheet.cellAt(row, column)) === null) return false;
    const isInTable = row >= range.startRow && row <= range.endRow && column <= range.endColumn;
    return !isInTable && !(row < range.startRow && column === 0);
  }).length;
}

function columnOf(sheet: GridSheet, { range, columns }: GridTable, column: number): SheetColumn {
  const header = valueOfCell(sheet.cellAt(range.startRow, column)) ?? columns[column]?.displayName ?? "";
  const pixels = sheet.data.columnData?.[column]?.w ?? defaultWidthPixels;
  return {
    header: String(header),
    width: Math.max(1, Math.round((pixels - 5) / 7)),
    format: formatOf(sheet, range, column),
  };
}

function formatOf(sheet: GridSheet, range: GridTable["range"], column: number): SheetFormat {
  const pattern = sheet.styleAt(range.startRow + 1, column).n?.pattern ?? "";
  if (pattern.includes("%")) return "percentage";
  if (pattern === "0" || pattern === "#,##0") return "wholeNumber";
  if (pattern === "@") return "text";
  for (let row = range.startRow + 1; row <= range.endRow; row++) {
    const value = valueOfCell(sheet.cellAt(row, column));
    if (value !== null) return typeof value === "number" ? "number" : "text";
  }
  return "text";
}
