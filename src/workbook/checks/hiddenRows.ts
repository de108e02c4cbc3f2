import type { Occurrence } from "../findings";
import type { FoundTable } from "../records";
import type { WorkbookSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";

type AnyTable = FoundTable<{ readonly row: number }>;

/** S05: rows and sheets that nobody sees are checked and counted all the same; whoever reads the report should know. */
export const hiddenRows: Check = ({ snapshot, records }) => {
  const tables: readonly (readonly [TableKey, AnyTable | null])[] = [
    ["goals", records.goals],
    ["targetGroups", records.targetGroups],
    ["activities", records.activities],
    ["spread", records.spread],
    ["indicators", records.indicators],
    ["measurements", records.measurements],
  ];
  return tables.flatMap(([key, found]) => (found === null ? [] : hiddenIn(snapshot, key, found)));
};

function hiddenIn(snapshot: WorkbookSnapshot, table: TableKey, found: AnyTable): Occurrence[] {
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
