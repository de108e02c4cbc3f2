import { columnLetters } from "../cellAddress";
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { carriedValue } from "./carriedValue";
import type { OwnColumn } from "./ContractContents";
import { contractColumns } from "./contractColumns";

/** A column of one's own beside those of the contract, and where it stands in the old sheet. */
export interface FoundOwnColumn extends OwnColumn {
  /** From 0. */
  readonly column: number;
}

/**
 * The columns that a table has beside those of the contract: those with a value in one of its rows.
 *
 * @param isControl  says of a header that its column is made anew
 */
export function ownColumns(
  sheet: SheetSnapshot,
  located: LocatedTable,
  dateSystem: WorkbookSnapshot["dateSystem"],
  isControl: (column: number, rows: readonly SheetRow[]) => boolean,
): FoundOwnColumn[] {
  const { rows, headerRow, goalColumns = [] } = located;
  const claimed = new Set(Object.values(contractColumns(located)));
  const filled = new Set(rows.flatMap((row) => [...row.values.keys()].filter((at) => at in row.values)));
  const headers = sheet.rows.find(({ row }) => row === headerRow)?.values ?? [];
  const goalAt = (at: number) => goalColumns.find(({ column }) => column === at)?.goal;
  return [...filled]
    .filter((column) => !claimed.has(column) && !isControl(column, rows))
    .sort((one, other) => one - other)
    .map((column) => {
      const header = headers[column];
      const isReadable = typeof header === "string" || typeof header === "number";
      const name = isReadable ? String(header).trim() : (goalAt(column) ?? "");
      return {
        column,
        header: name === "" ? `Kolom ${columnLetters(column)}` : name,
        values: rows.map((row) => carriedValue(row, column, dateSystem)),
      };
    });
}
