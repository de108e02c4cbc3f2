import type { Place } from "../workbook/findings";
import type { FoundTable } from "../workbook/records";

/** The cell of a field in a row; without a column where the table has none for the field. */
export function placeOf<Row extends { readonly row: number }>(
  { sheet, columns }: FoundTable<Row>,
  { row }: Row,
  field: Extract<keyof Row, string>,
): Place {
  return { sheet, row, column: columns[field] ?? null };
}
