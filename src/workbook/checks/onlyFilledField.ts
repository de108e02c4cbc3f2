import type { FoundTable } from "../records";
import type { FieldState } from "../records/fields";

export interface RowOfFields {
  readonly states: Readonly<Record<string, FieldState>>;
  readonly [field: string]: unknown;
}

/** In a table of two columns one filled cell is half of the row. */
const fewestColumns = 3;

/**
 * The field of the only cell in which a row holds something, be it something that cannot be read; null where it is not
 * the only one.
 *
 * Such a row is a heading between the rows, a sum, or was only begun. That is one finding (S07), so that not every rule
 * asks what else should stand there.
 */
export function onlyFilledField<Row extends RowOfFields>(table: FoundTable<Row>, row: Row): string | null {
  let columns = 0;
  let filled: string | null = null;
  for (const field in table.columns) {
    columns += 1;
    if (holdsNothing(row[field]) && row.states[field] === undefined) continue;
    if (filled !== null) return null;
    filled = field;
  }
  return columns < fewestColumns ? null : filled;
}

export function holdsNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
