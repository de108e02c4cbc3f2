import type { Place } from "./Place";

/** True when all rows are hidden (by hand or by a filter), false when none is, null when some are. */
export function rowsHidden({ sheet, row, rows }: Place): boolean | null {
  const last = Math.min(row + rows, sheet.getMaxRows());
  return agreement(row, last, row + rows, (at) => !sheet.getSheet().getRowVisible(at));
}

/** Row by row, from the first of the place. */
export function hiddenPerRow({ sheet, row, rows }: Place): boolean[] {
  const last = sheet.getMaxRows();
  return Array.from(
    { length: rows },
    (_, index) => row + index < last && !sheet.getSheet().getRowVisible(row + index),
  );
}

export function columnsHidden({ sheet, column, columns }: Place): boolean | null {
  const last = Math.min(column + columns, sheet.getMaxColumns());
  return agreement(column, last, column + columns, (at) => !sheet.getSheet().getColVisible(at));
}

/** Lines beyond the grid's own sheet exist in Excel and are visible there. */
function agreement(
  first: number,
  lastOfGrid: number,
  last: number,
  isHidden: (at: number) => boolean,
): boolean | null {
  let hidden = 0;
  for (let at = first; at < lastOfGrid; at++) if (isHidden(at)) hidden++;
  if (hidden === 0) return false;
  return hidden === last - first ? true : null;
}
