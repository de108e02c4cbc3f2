import type { WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { carriedValue } from "./carriedValue";
import type { CarriedRow } from "./ContractContents";

/** The rows of a table as they were typed, by the fields of the contract; blank cells are absent. */
export function carriedRows(
  { rows, columns }: LocatedTable,
  dateSystem: WorkbookSnapshot["dateSystem"],
): CarriedRow[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([field, column]) => {
        const value = carriedValue(row, column, dateSystem);
        return value === null ? [] : [[field, value]];
      }),
    ),
  );
}
