import type { Place } from "../../workbook/findings";

/**
 * What places have in common: their sheet, their row, their column.
 *
 * @example commonPlace([{ sheet: "A", row: 2, column: 1 }, { sheet: "A", row: 5, column: 1 }]) // { sheet: "A", row: null, column: 1 }
 */
export function commonPlace(places: readonly Place[]): Place {
  const [first, ...rest] = places;
  if (first === undefined || rest.some(({ sheet }) => sheet !== first.sheet)) return nowhere;
  const sameRow = rest.every(({ row }) => row === first.row);
  const sameColumn = rest.every(({ column }) => column === first.column);
  return { sheet: first.sheet, row: sameRow ? first.row : null, column: sameColumn ? first.column : null };
}

const nowhere: Place = { sheet: null, row: null, column: null };
