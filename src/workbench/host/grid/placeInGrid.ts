import type { Place } from "./Place";
import { intersection } from "./Rectangle";

/** The part of a place that the grid's sheet has: Excel's sheets are larger. Its first cell where nothing is left. */
export function placeInGrid(place: Place): Place {
  const { sheet } = place;
  const whole = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const shared = intersection(place, whole) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return { ...shared, sheet };
}
