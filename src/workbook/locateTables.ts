import type { Occurrence } from "./findings";
import type { TableMapping } from "./kept/KeptChoices";
import { nearestName } from "../domain/codes/nearestName";
import { occurrenceOf } from "./occurrenceOf";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { FindHeaders } from "./tables/findHeaders";
import { headersByContents, headersBySheetName, headersByTableName } from "./tables/findHeaders";
import type { LocatedTable } from "./tables/LocatedTable";
import { locateRows } from "./tables/locateRows";
import { matchColumns } from "./tables/matchColumns";
import { mappedTable, mappingOccurrences } from "./tables/mappedTable";
import type { MatchedTable } from "./tables/MatchedTable";
import { rowArea } from "./tables/rowArea";
import { rowsBelowTable } from "./tables/rowsBelowTable";
import { UnclaimedHeaders } from "./tables/UnclaimedHeaders";
import type { TableKey } from "./template";
import { tableContract, tableKeys } from "./template";

export interface LocatedTables {
  readonly tables: ReadonlyMap<TableKey, LocatedTable>;
  readonly occurrences: readonly Occurrence[];
}

/** From sure to less sure; a way is tried for every table before the next one is. */
const waysToFind: readonly FindHeaders[] = [headersByTableName, headersBySheetName, headersByContents];

/**
 * Finds the tables of the contract in a workbook: where the user said they are, else by Excel table name, else by sheet
 * name, else by their headers.
 *
 * Headers may stand at any row and column, below a title, in merged cells; two tables may share a sheet. Hidden sheets
 * and rows are read like others. What is missing, misspelled or left out becomes an occurrence of
 * rule S01.
 */
export function locateTables(
  snapshot: WorkbookSnapshot,
  mappings: readonly TableMapping[] = [],
): LocatedTables {
  const occurrences: Occurrence[] = [];
  const matched = new Map<TableKey, MatchedTable>();
  const unclaimed = new UnclaimedHeaders();
  for (const mapping of mappings) {
    if (matched.has(mapping.table)) continue;
    const mapped = mappedTable(mapping, snapshot.sheets);
    for (const seen of mappingOccurrences(mapping, mapped)) occurrences.push(seen);
    if (mapped === null) continue;
    const chosen = mapped.matched;
    unclaimed.claim(chosen.sheet, chosen.row, Object.values(chosen.columns));
    matched.set(mapping.table, chosen);
  }
  for (const find of waysToFind) {
    for (const table of tableKeys.filter((key) => !matched.has(key))) {
      const headers = find(table, snapshot.sheets, unclaimed);
      if (headers === null) continue;
      const { columns, occurrences: seen } = matchColumns(
        table,
        headers.sheet.name,
        headers.row,
        headers.cells,
      );
      unclaimed.claim(headers.sheet, headers.row, Object.values(columns));
      matched.set(table, { ...headers, table, columns, chosenLastRow: null });
      occurrences.push(...seen);
    }
  }
  const tables = new Map<TableKey, LocatedTable>();
  for (const table of tableKeys) {
    const headers = matched.get(table);
    const { required } = tableContract(table);
    if (!headers && required) occurrences.push(missingTable(table, snapshot.sheets, matched));
    else if (headers) {
      const area = rowArea(headers, [...matched.values()]);
      const located = locateRows(headers, area);
      tables.set(table, located);
      if (located.rows.length === 0 && required) occurrences.push(emptyTable(located));
      for (const below of rowsBelowTable(headers, area, located)) occurrences.push(below);
    }
  }
  return { tables, occurrences };
}

function missingTable(
  table: TableKey,
  sheets: readonly SheetSnapshot[],
  matched: ReadonlyMap<TableKey, MatchedTable>,
): Occurrence {
  const { name } = tableContract(table);
  const used = new Set([...matched.values()].map(({ sheet }) => sheet));
  const foundSheet = nearestName(
    name,
    sheets.filter((sheet) => !used.has(sheet)).map((sheet) => sheet.name),
  );
  const place = { sheet: foundSheet, row: null, column: null };
  return occurrenceOf("table-missing", table, `table-missing|${table}`, place, { table: name, foundSheet });
}

function emptyTable({ table, sheet, headerRow }: LocatedTable): Occurrence {
  const facts = { table: tableContract(table).name };
  const place = { sheet, row: headerRow, column: null };
  return occurrenceOf("table-empty", table, `table-empty|${table}`, place, facts);
}
