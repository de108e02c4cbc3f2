import type { GridSheet } from "./GridSheet";
import type { GridTable } from "../sheets/sheetTables";

/** A table whose range is another one now than when the file was opened. */
export interface TableGrowth {
  readonly before: GridTable;
  readonly now: GridTable;
  /** Grid rows that the table got at its bottom and that the file can get too; none where it changed otherwise. */
  readonly newRows: readonly number[];
}

/** A totals row stands where the new rows would come: the grid knows none, so such a table is not made longer. */
export function changedTables(before: GridSheet, now: GridSheet): TableGrowth[] {
  return now.tables.flatMap((table): TableGrowth[] => {
    const old = before.tables.find(({ id }) => id === table.id);
    if (old === undefined || sameRange(old, table)) return [];
    const { startRow, startColumn, endColumn, endRow } = old.range;
    const onlyLonger =
      table.range.startRow === startRow &&
      table.range.startColumn === startColumn &&
      table.range.endColumn === endColumn &&
      table.range.endRow > endRow &&
      old.meta.totalsRowCount === 0;
    const count = onlyLonger ? table.range.endRow - endRow : 0;
    return [
      { before: old, now: table, newRows: Array.from({ length: count }, (_, index) => endRow + 1 + index) },
    ];
  });
}

function sameRange({ range: one }: GridTable, { range: other }: GridTable): boolean {
  return (
    one.startRow === other.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}
