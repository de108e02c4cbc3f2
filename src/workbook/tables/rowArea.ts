import type { TableSnapshot } from "../snapshot";
import { columnsOf } from "./columnsOf";
import type { MatchedTable } from "./MatchedTable";

/** Where the rows of a table stand on a sheet. */
export interface RowArea {
  readonly firstRow: number;
  /** The last row that is surely the table's; null where only its headers were found. */
  readonly lastRow: number | null;
  /** From here on nothing is read: the totals row of an Excel table, or what lies below the rows that the user chose. */
  readonly stopRow: number | null;
  /** Rows from here on belong to another table of the contract. */
  readonly endRow: number;
  /** The columns of the table's fields, from left to right. */
  readonly columns: readonly number[];
  readonly requiredColumns: readonly number[];
}

/** The area of a table; it ends where another one of these tables begins. */
export function rowArea(matched: MatchedTable, all: readonly MatchedTable[]): RowArea {
  const { row, excelTable, chosenLastRow } = matched;
  const columns = columnsOf(matched, () => true).sort((a, b) => a - b);
  const lastHeaderRow = matched.cells
    .filter(({ column }) => columns.includes(column))
    .reduce((last, cell) => Math.max(last, cell.lastRow), row);
  return {
    firstRow: lastHeaderRow + 1,
    lastRow: chosenLastRow ?? excelTable?.range.lastRow ?? null,
    stopRow: chosenLastRow === null ? totalsRowOf(excelTable) : chosenLastRow + 1,
    endRow: nextHeaderRow(matched, all),
    columns,
    requiredColumns: columnsOf(matched, ({ required }) => required),
  };
}

function totalsRowOf(excelTable: TableSnapshot | null): number | null {
  return excelTable?.hasTotalsRow ? excelTable.range.lastRow : null;
}

/** The row of the first headers below these that stand in the same columns. */
function nextHeaderRow(matched: MatchedTable, all: readonly MatchedTable[]): number {
  const columns = new Set(Object.values(matched.columns));
  const below = all.filter(
    (other) =>
      other.sheet === matched.sheet &&
      other.row > matched.row &&
      Object.values(other.columns).some((column) => columns.has(column)),
  );
  return Math.min(...below.map(({ row }) => row));
}
