import type { FoundTable } from "../records";
import type { RowOfFields } from "./onlyFilledField";
import { holdsNothing, onlyFilledField } from "./onlyFilledField";

/**
 * Whether there is a cell for the field and nobody filled in anything usable there.
 *
 * A column that is not there, a cell that could not be read and a row with one filled cell are findings of their own, so
 * nothing is blank there.
 */
export function isLeftBlank<Row extends RowOfFields>(
  table: FoundTable<Row>,
  row: Row,
  field: keyof Row & string,
): boolean {
  const isBlank =
    holdsNothing(row[field]) && table.columns[field] !== undefined && row.states[field] !== "unreadable";
  return isBlank && onlyFilledField(table, row) === null;
}
