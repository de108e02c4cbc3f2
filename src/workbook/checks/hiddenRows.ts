import type { Occurrence } from "../findings";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableOfRows } from "../tablesOfRecords";
import { tablesOfRecords } from "../tablesOfRecords";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";

/** S05: rows and sheets that nobody sees are checked and counted all the same; whoever reads the report should know. */
export const hiddenRows: Check = ({ snapshot, records }) =>
  tablesOfRecords(records).flatMap((table) => hiddenIn(snapshot, table));

function hiddenIn(snapshot: WorkbookSnapshot, { table, found }: TableOfRows): Occurrence[] {
  const sheet = snapshot.sheets.find(({ name }) => name === found.sheet);
  if (sheet === undefined || found.rows.length === 0) return [];
  const { name } = tableContract(table);
  if (sheet.visibility !== "visible") {
    const facts = { table: name, rows: found.rows.length };
    const place = { sheet: found.sheet, row: null, column: null };
    return [{ cause: "hidden-sheet", table, place, facts, group: table }];
  }
  const hidden = new Set(sheet.rows.filter(({ hidden }) => hidden).map(({ row }) => row));
  return found.rows
    .filter(({ row }) => hidden.has(row))
    .map(({ row }) => ({
      cause: "hidden-rows",
      table,
      place: { sheet: found.sheet, row, column: null },
      facts: { table: name },
      group: table,
    }));
}
