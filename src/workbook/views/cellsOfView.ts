import type { CellValue, SheetRow, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import type { TableKey } from "../template";
import type { HiddenCells, ShownInstead } from "./hiddenCells";

type RowsOfTables = ReadonlyMap<TableKey, ReadonlySet<number>>;

/**
 * The cells of a workbook without the rows that are left out, and with marks for the numbers that are hidden. Rows keep
 * their number, so that a place in the view is that place in the workbook.
 */
export function cellsOfView(
  snapshot: WorkbookSnapshot,
  tables: ReadonlyMap<TableKey, LocatedTable>,
  leftOut: RowsOfTables,
  hidden: HiddenCells,
): WorkbookSnapshot {
  const changed = [...tables.values()].filter(({ table }) => leftOut.has(table) || hidden.has(table));
  return {
    dateSystem: snapshot.dateSystem,
    recalculationPending: snapshot.recalculationPending,
    kept: snapshot.kept,
    sheets: snapshot.sheets.map((sheet) =>
      changed
        .filter((table) => table.sheet === sheet.name)
        .reduce((before, table) => withTable(before, table, leftOut, hidden), sheet),
    ),
  };
}

function withTable(
  sheet: SheetSnapshot,
  located: LocatedTable,
  leftOut: RowsOfTables,
  hidden: HiddenCells,
): SheetSnapshot {
  const gone = leftOut.get(located.table);
  const marks = hidden.get(located.table);
  // Cells that are merged over several rows are filled in here, so that a row does not lose them with the first one.
  const rowsOfTable = new Map(located.rows.map((row) => [row.row, row]));
  const rows = sheet.rows.flatMap((row): SheetRow[] => {
    const own = rowsOfTable.get(row.row);
    if (own === undefined) return [row];
    if (gone?.has(row.row)) return withoutCells(row, located);
    const cells = marks?.get(row.row);
    const filled = withCellsOf(row, own, located);
    return [cells === undefined ? filled : withMarks(filled, cells, located)];
  });
  return { ...sheet, rows };
}

/** Another table may stand beside this one. */
function withoutCells(row: SheetRow, located: LocatedTable): SheetRow[] {
  const own = new Set(columnsOf(located));
  const values = row.values.map((value, column) => (own.has(column) ? undefined : value));
  if (values.every((value) => value === undefined)) return [];
  return [withValues(row, values, own)];
}

function withCellsOf(row: SheetRow, own: SheetRow, located: LocatedTable): SheetRow {
  if (row.values === own.values) return row;
  const values = [...row.values];
  const notations = [...(row.notations ?? [])];
  for (const column of columnsOf(located)) {
    values[column] = own.values[column];
    notations[column] = own.notations?.[column];
  }
  return { ...row, values, notations };
}

function withMarks(
  row: SheetRow,
  cells: ReadonlyMap<string, ShownInstead>,
  { columns }: LocatedTable,
): SheetRow {
  const values = [...row.values];
  const marked = new Set<number>();
  for (const [field, instead] of cells) {
    const column = columns[field];
    if (column === undefined) continue;
    if (typeof instead === "string") {
      values[column] = instead;
      marked.add(column);
    } else values[column] = rounded(values[column], instead.roundedFrom);
  }
  return withValues(row, values, marked);
}

/** In the unit in which it was written: points, or a share of 1. */
function rounded(value: CellValue | undefined, points: number): CellValue {
  const whole = Math.round(points);
  if (typeof value !== "number" || value === 0) return `${String(whole)}%`;
  return Number(((value * whole) / points).toPrecision(15));
}

function withValues(
  row: SheetRow,
  values: readonly (CellValue | undefined)[],
  without: ReadonlySet<number>,
): SheetRow {
  const rest = <Cell>(cells: readonly (Cell | undefined)[]): (Cell | undefined)[] =>
    cells.map((cell, column) => (without.has(column) ? undefined : cell));
  return {
    row: row.row,
    hidden: row.hidden,
    values,
    ...(row.notations && { notations: rest(row.notations) }),
    ...(row.formulas && { formulas: rest(row.formulas) }),
  };
}

function columnsOf({ columns, goalColumns = [] }: LocatedTable): number[] {
  return [...Object.values(columns), ...goalColumns.map(({ column }) => column)];
}
