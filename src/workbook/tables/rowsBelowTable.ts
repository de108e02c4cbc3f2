import type { Occurrence } from "../findings";
import { normaliseName } from "../../domain/codes/normaliseName";
import { occurrenceOf } from "../occurrenceOf";
import type { SheetRow } from "../snapshot";
import { assignmentSettings, tableContract } from "../template";
import { kindOfRow } from "./kindOfRow";
import type { LocatedTable } from "./LocatedTable";
import type { MatchedTable } from "./MatchedTable";
import type { RowArea } from "./rowArea";
import { rowIndexFrom } from "./rowIndexFrom";

/** So many rows of a sheet are looked at below a table: enough to tell, and no more work than that. */
const rowsLookedAt = 10_000;

const settings = new Set(Object.keys(assignmentSettings).map(normaliseName));

/**
 * What looks like a row of an Excel table and stands too far below it to be read: nobody's rows should vanish unseen.
 *
 * It is measured as right below the table (`kindOfRow`), so notes and totals pass in silence; so do the headers where
 * they are repeated, settings that Opdracht does not know, and other tables. Where only headers were found every row
 * down to the next table was read, and there is nothing to say.
 */
export function rowsBelowTable(matched: MatchedTable, area: RowArea, { rows }: LocatedTable): Occurrence[] {
  const { table, sheet } = matched;
  if (area.lastRow === null) return [];
  const firstRow = Math.max(area.lastRow, rows.at(-1)?.row ?? 0) + 1;
  const endRow = Math.min(area.endRow, firstRowOfOtherTable(matched, area));
  const from = rowIndexFrom(sheet.rows, firstRow);
  const end = rowIndexFrom(sheet.rows, endRow);
  const lookedAt = sheet.rows.slice(from, Math.min(end, from + rowsLookedAt));
  const untilRow = from + lookedAt.length < end ? (lookedAt.at(-1)?.row ?? null) : null;
  const facts = { table: tableContract(table).name, untilRow };
  return lookedAt
    .filter((row) => kindOfRow(row, area) === "complete" && isOwn(row, matched, area))
    .map(({ row }) => {
      const place = { sheet: sheet.name, row, column: area.columns[0] ?? null };
      return occurrenceOf("rows-below-table", table, `rows-below-table|${table}`, place, facts);
    });
}

function isOwn(row: SheetRow, matched: MatchedTable, area: RowArea): boolean {
  if (matched.table === "assignment") return settings.has(nameIn(row, matched.columns["setting"]));
  return !repeatsHeaders(row, matched, area);
}

function repeatsHeaders(row: SheetRow, { cells }: MatchedTable, { requiredColumns }: RowArea): boolean {
  return requiredColumns.every(
    (column) => nameIn(row, column) === cells.find((cell) => cell.column === column)?.name,
  );
}

function nameIn({ values }: SheetRow, column = -1): string {
  const value = values[column];
  return typeof value === "string" ? normaliseName(value) : "";
}

/** Of the Excel tables below in the same columns; not of one that has the same headers and so more of the same rows. */
function firstRowOfOtherTable(matched: MatchedTable, area: RowArea): number {
  const { rows, tables } = matched.sheet;
  const others = tables.filter(({ range }) => {
    const isBelow = range.firstRow > (area.lastRow ?? Infinity);
    if (!isBelow || !area.columns.some((column) => range.firstColumn <= column && column <= range.lastColumn))
      return false;
    const first = rows[rowIndexFrom(rows, range.firstRow)];
    return first?.row !== range.firstRow || !repeatsHeaders(first, matched, area);
  });
  return Math.min(...others.map(({ range }) => range.firstRow));
}
