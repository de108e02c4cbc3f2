import type { Place } from "../findings";
import type { FoundTable } from "../records";

/** Where a field of a row stands; the whole row where the table has no such column. */
export function placeOf(table: FoundTable<unknown>, row: number, field: string): Place {
  return { sheet: table.sheet, row, column: table.columns[field] ?? null };
}
