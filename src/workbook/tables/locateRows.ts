import type { FieldContract, FieldKind, TableKey } from "../template";
import { tableContract } from "../template";
import { fillMergedCells } from "./fillMergedCells";
import type { FoundHeaders } from "./findHeaders";
import type { LocatedTable } from "./LocatedTable";
import type { RowArea } from "./tableRows";
import { tableRows } from "./tableRows";

/** A table with its columns, before it is known which rows are its own. */
export interface MatchedTable extends FoundHeaders {
  readonly table: TableKey;
  readonly columns: Readonly<Record<string, number>>;
}

/** A merged cell of these kinds says something of all its rows. */
const kindsThatMayBeMerged: readonly FieldKind[] = ["text", "code", "codes", "choice", "date", "period"];

/** The rows of a table; they end where another one of these tables begins. */
export function locateRows(matched: MatchedTable, all: readonly MatchedTable[]): LocatedTable {
  const { table, sheet, row, columns } = matched;
  const rows = tableRows(sheet.rows, rowArea(matched, all));
  const mergeable = columnsOf(matched, ({ kind }) => kindsThatMayBeMerged.includes(kind));
  return {
    table,
    sheet: sheet.name,
    headerRow: row,
    columns,
    rows: fillMergedCells(sheet, rows, mergeable),
  };
}

function rowArea(matched: MatchedTable, all: readonly MatchedTable[]): RowArea {
  const { row, excelTable } = matched;
  const columns = columnsOf(matched, () => true).sort((a, b) => a - b);
  const lastHeaderRow = matched.cells
    .filter(({ column }) => columns.includes(column))
    .reduce((last, cell) => Math.max(last, cell.lastRow), row);
  const totalsRow = excelTable?.hasTotalsRow ? excelTable.range.lastRow : Infinity;
  return {
    firstRow: lastHeaderRow + 1,
    lastRow: excelTable?.range.lastRow ?? null,
    endRow: Math.min(totalsRow, nextHeaderRow(matched, all)),
    columns,
    requiredColumns: columnsOf(matched, ({ required }) => required),
  };
}

function columnsOf(
  { table, columns }: MatchedTable,
  isWanted: (contract: FieldContract) => boolean,
): number[] {
  const { fields } = tableContract(table);
  return Object.entries(columns).flatMap(([field, column]) => {
    const contract = fields[field];
    return contract && isWanted(contract) ? [column] : [];
  });
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
