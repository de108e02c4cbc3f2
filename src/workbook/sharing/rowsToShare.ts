import type { WorkbookRecords } from "../records";
import type { WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import type { TableKey } from "../template";
import type { Removal } from "./SharedWorkbook";
import { tablesOfPersons } from "./sharingRules";

export interface RowsToShare {
  /** Sheet rows by table; a table that stays behind as a whole is absent. */
  readonly rows: ReadonlyMap<TableKey, ReadonlySet<number>>;
  readonly removals: readonly Removal[];
}

/** Which rows go out. What somebody hid stays behind: in the copy nothing would be hidden any more. */
export function rowsToShare(
  { sheets }: WorkbookSnapshot,
  tables: ReadonlyMap<TableKey, LocatedTable>,
  records: WorkbookRecords,
): RowsToShare {
  const visibleSheets = new Set(
    sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [name] : [])),
  );
  const rows = new Map<TableKey, ReadonlySet<number>>();
  const removals: Removal[] = [];
  for (const [table, located] of tables) {
    const all = located.rows.length;
    if (tablesOfPersons.includes(table)) {
      if (all > 0) removals.push({ code: "table-of-persons", facts: { table, rows: all } });
      continue;
    }
    if (!visibleSheets.has(located.sheet)) {
      removals.push({ code: "table-on-hidden-sheet", facts: { table, rows: all } });
      continue;
    }
    const visible = located.rows.filter(({ hidden }) => !hidden).map(({ row }) => row);
    if (visible.length < all) {
      removals.push({ code: "hidden-rows", facts: { table, rows: all - visible.length } });
    }
    const allowed = table === "stories" ? withConsent(visible, records) : visible;
    if (allowed.length < visible.length) {
      removals.push({ code: "stories-without-consent", facts: { rows: visible.length - allowed.length } });
    }
    rows.set(table, new Set(allowed));
  }
  return { rows, removals };
}

function withConsent(rows: readonly number[], { stories }: WorkbookRecords): readonly number[] {
  const allowed = new Set(stories?.rows.flatMap(({ row, consent }) => (consent === "yes" ? [row] : [])));
  return rows.filter((row) => allowed.has(row));
}
