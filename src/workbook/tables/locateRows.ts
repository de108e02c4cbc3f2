import type { FieldKind } from "../contract/TableContract";
import type { SheetRow } from "../snapshot";
import { columnsOf } from "./columnsOf";
import { fillMergedCells } from "./fillMergedCells";
import { firstText } from "./firstText";
import type { LocatedTable } from "./LocatedTable";
import type { MatchedTable } from "./MatchedTable";
import type { RowArea } from "./rowArea";
import { tableRows } from "./tableRows";

/** A merged cell of these kinds says something of all its rows. */
const kindsThatMayBeMerged: readonly FieldKind[] = ["text", "code", "codes", "choice", "date", "period"];

/** The rows of a table, with the cells that are merged over them. */
export function locateRows(matched: MatchedTable, area: RowArea): LocatedTable {
  const { table, sheet, row, columns, goalColumns } = matched;
  const rows = withoutLeftOut(tableRows(sheet.rows, area), matched);
  const mergeable = columnsOf(matched, ({ kind }) => kindsThatMayBeMerged.includes(kind));
  return {
    table,
    sheet: sheet.name,
    headerRow: row,
    columns,
    ...(goalColumns && { goalColumns }),
    rows: fillMergedCells(sheet, rows, mergeable),
  };
}

function withoutLeftOut(rows: readonly SheetRow[], { leftOut }: MatchedTable): readonly SheetRow[] {
  if (leftOut === undefined || leftOut.length === 0) return rows;
  const words = new Set(leftOut);
  return rows.filter((row) => !words.has(firstText(row)));
}
