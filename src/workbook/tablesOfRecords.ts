import type { FoundTable, WorkbookRecords } from "./records";
import type { TableKey } from "./template";
import { tableKeys } from "./template";

/** A table with rows of its own; Opdracht holds settings. */
export type RowTable = Exclude<TableKey, "assignment">;

export interface TableOfRows {
  readonly table: RowTable;
  readonly found: FoundTable<{ readonly row: number }>;
}

/** The tables that are there, in the order of the template, whatever their rows hold. */
export function tablesOfRecords(records: WorkbookRecords): TableOfRows[] {
  return tableKeys
    .filter((table) => table !== "assignment")
    .flatMap((table) => {
      const found = records[table];
      return found === null ? [] : [{ table, found }];
    });
}
