import type { FieldKind } from "../contract/TableContract";
import { columnsOf } from "./columnsOf";
import { fillMergedCells } from "./fillMergedCells";
import type { LocatedTable } from "./LocatedTable";
import type { MatchedTable } from "./MatchedTable";
import type { RowArea } from "./rowArea";
import { tableRows } from "./tableRows";

/** A merged cell of these kinds says something of all its rows. */
const kindsThatMayBeMerged: readonly FieldKind[] = ["text", "code", "codes", "choice", "date", "period"];

/** The rows of a table, with the cells that are merged over them. */
export function locateRows(matched: MatchedTable, area: RowArea): LocatedTable {
  const { table, sheet, row, columns } = matched;
  const rows = tableRows(sheet.rows, area);
  const mergeable = columnsOf(matched, ({ kind }) => kindsThatMayBeMerged.includes(kind));
  return {
    table,
    sheet: sheet.name,
    headerRow: row,
    columns,
    rows: fillMergedCells(sheet, rows, mergeable),
  };
}
