import type { WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { carriedValue } from "./carriedValue";
import type { CarriedRow } from "./ContractContents";
import { contractColumns } from "./contractColumns";
import type { GoalsOfRows } from "./goalsOfActivities";

/**
 * The rows of a table as they were typed, by the fields of the contract; blank cells are absent.
 *
 * @param goals  of activities whose goals are columns with crosses
 */
export function carriedRows(
  located: LocatedTable,
  dateSystem: WorkbookSnapshot["dateSystem"],
  goals: GoalsOfRows = new Map(),
): CarriedRow[] {
  const columns = Object.entries(contractColumns(located));
  return located.rows.map((row) => {
    const typed = columns.flatMap(([field, column]) => {
      const value = carriedValue(row, column, dateSystem);
      return value === null ? [] : [[field, value] as const];
    });
    return Object.fromEntries([...typed, ...Object.entries(goals.get(row.row) ?? {})]);
  });
}
