import type { WorkbookEdit } from "../../../xlsx/WorkbookEdit";
import { valueOfCell, formulaOfCell } from "./cellContents";
import type { ChangedCells } from "./changedCells";
import { changedCells } from "./changedCells";
import { contentsOfSheet } from "./contentsOfSheet";
import type { GridSheet } from "./GridSheet";
import { changedTables } from "./tableGrowth";
import type { TableGrowth } from "./tableGrowth";
import type { UnwrittenChange, UnwrittenKind } from "./UnwrittenChange";

export interface SheetChanges {
  readonly edits: readonly WorkbookEdit[];
  readonly unwritten: readonly UnwrittenChange[];
}

/** Tables that only we write: their sheet is written anew as a whole, also where it became shorter. */
const generatedTables = ["Controle", "Bereik", "Beweging"];

/** What became of a sheet that was in the file when it was opened. */
export function changesOfSheet(before: GridSheet, now: GridSheet): SheetChanges {
  const growths = changedTables(before, now);
  const isNewTableRow = (row: number, column: number) =>
    growths.some(({ now: { range }, newRows }) => {
      return newRows.includes(row) && column >= range.startColumn && column <= range.endColumn;
    });
  const cells = changedCells(before, now, isNewTableRow);
  const isGenerated = now.tables.some(({ name }) => generatedTables.includes(name));
  const contents = isGenerated ? contentsOfSheet(now) : null;
  const isChanged = cells.edits.length > 0 || cells.headers > 0 || growths.length > 0;
  if (contents !== null && isChanged) {
    return { edits: [{ kind: "add-sheet", sheet: { ...contents, name: before.name } }], unwritten: [] };
  }
  // The file still knows the sheet by the name under which it was opened.
  const edits: WorkbookEdit[] = [];
  if (cells.edits.length > 0) edits.push({ kind: "set-cells", sheet: before.name, cells: cells.edits });
  for (const growth of growths) {
    if (growth.newRows.length > 0) edits.push(appendRows(now, growth));
  }
  return { edits, unwritten: unwrittenOf(before, now, cells, growths) };
}

function appendRows(
  now: GridSheet,
  { before: { name }, now: { range }, newRows }: TableGrowth,
): WorkbookEdit {
  const width = range.endColumn - range.startColumn + 1;
  const rows = newRows.map((row) =>
    Array.from({ length: width }, (_, index) => {
      const cell = now.cellAt(row, range.startColumn + index);
      return formulaOfCell(cell) === null ? valueOfCell(cell) : null;
    }),
  );
  return { kind: "append-table-rows", table: name, rows };
}

function unwrittenOf(
  before: GridSheet,
  now: GridSheet,
  cells: ChangedCells,
  growths: readonly TableGrowth[],
): UnwrittenChange[] {
  const newTables = now.tables.filter(({ id }) => !before.tables.some((table) => table.id === id));
  const goneTables = before.tables.filter(({ id }) => !now.tables.some((table) => table.id === id));
  const otherGrowths = growths.filter(({ newRows }) => newRows.length === 0);
  const counts: Readonly<Partial<Record<UnwrittenKind, number>>> = {
    formula: cells.formulas,
    format: cells.formats,
    header: cells.headers,
    table: newTables.length + goneTables.length + otherGrowths.length,
    rule: Math.abs(now.rules - before.rules),
    layout: sameLayout(before, now) ? 0 : 1,
    "sheet-renamed": before.name === now.name ? 0 : 1,
  };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind: kind as UnwrittenKind, sheet: now.name, count }));
}

function sameLayout({ data: before }: GridSheet, { data: now }: GridSheet): boolean {
  const merges = ({ mergeData = [] }: GridSheet["data"]) =>
    mergeData
      .map(({ startRow, endRow, startColumn, endColumn }) =>
        [startRow, endRow, startColumn, endColumn].join(),
      )
      .sort()
      .join(" ");
  return merges(before) === merges(now) && (before.hidden ?? 0) === (now.hidden ?? 0);
}
