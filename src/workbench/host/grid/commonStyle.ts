import type { IStyleData } from "@univerjs/core";
import { cellStyle } from "./cellFormat";
import type { Place } from "./Place";
import { placeInGrid } from "./placeInGrid";

const mostCellsLookedAt = 10_000;

/** What all cells agree on, or null; looks at no more than 10,000 cells. */
export function commonStyle<Value>(place: Place, pick: (style: IStyleData) => Value): Value | null {
  const { sheet, row, column, rows, columns } = placeInGrid(place);
  const matrix = sheet.getSheet().getCellMatrix();
  const styleAt = (at: number) =>
    cellStyle(sheet, matrix.getValue(row + Math.floor(at / columns), column + (at % columns)));
  const first = pick(styleAt(0));
  for (let at = 1; at < Math.min(rows * columns, mostCellsLookedAt); at++) {
    if (pick(styleAt(at)) !== first) return null;
  }
  return first;
}
