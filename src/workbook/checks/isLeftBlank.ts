import type { FieldState, FoundTable } from "../records";

interface RowWithStates {
  readonly row: number;
  readonly states: Readonly<Record<string, FieldState>>;
}

/**
 * Whether there is a cell for the field and nobody filled in anything usable there.
 *
 * A column that is not there and a cell that could not be read are findings of their own, so they are not blank.
 */
export function isLeftBlank<Row extends RowWithStates>(
  table: FoundTable<Row>,
  row: Row,
  field: keyof Row & string,
): boolean {
  const value = row[field];
  const holdsNothing = value === null || (Array.isArray(value) && value.length === 0);
  return holdsNothing && table.columns[field] !== undefined && row.states[field] !== "unreadable";
}
