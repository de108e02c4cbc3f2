import { cellFormula } from "./cellFormula";
import { cellValue } from "./cellValue";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import type { Rectangle } from "./Rectangle";
import { intersection } from "./Rectangle";
import { readCells } from "./readCells";
import { rectanglesWhere } from "./rectanglesWhere";
import { usedRectangle } from "./usedRectangle";

export interface FindCriteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** Cells whose formula, or content where there is none, holds the text. Excel's wildcards are not looked at. */
export function findCells(
  grid: Grid,
  place: Place,
  text: string,
  criteria: FindCriteria,
): readonly Rectangle[] {
  const used = usedRectangle(grid, place.sheet, true);
  const shared = used && intersection(used, place);
  if (!shared) return [];
  const cased = (content: string): string => (criteria.matchCase ? content : content.toLowerCase());
  const wanted = cased(text);
  const contents = readCells(grid, { ...shared, sheet: place.sheet }, (cell, row, column) =>
    cased(cellFormula(grid, place.sheet, row, column) || String(cellValue(cell))),
  );
  return rectanglesWhere(shared, (row, column) => {
    const content = contents[row - shared.row]?.[column - shared.column] ?? "";
    return criteria.completeMatch ? content === wanted : content.includes(wanted);
  });
}
