import { fail } from "../protocol/fail";
import { cellFormula } from "./cellFormula";
import { cellValueType } from "./cellValue";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import type { Rectangle } from "./Rectangle";
import { intersection } from "./Rectangle";
import { readCells } from "./readCells";
import { rectanglesWhere } from "./rectanglesWhere";
import { usedRectangle } from "./usedRectangle";

/** Which kinds of value Excel's second argument stands for; "All" where it is left out. */
const kindsOfValue: Readonly<Record<string, readonly string[]>> = {
  Errors: ["Error"],
  Logical: ["Boolean"],
  Numbers: ["Double"],
  Text: ["String"],
};

/**
 * `Range.getSpecialCells`: the cells of one kind, within the part of the sheet in use.
 *
 * @param cellType   "Formulas", "Constants", "Blanks" or "Visible"; others are refused
 * @param valueType  "All", or one or more of Errors, Logical, Numbers, Text written together ("ErrorsNumbers")
 */
export function specialCells(
  grid: Grid,
  place: Place,
  cellType: string,
  valueType: string,
): readonly Rectangle[] {
  if (cellType === "Visible") return visibleCells(place, place);
  const used = usedRectangle(grid, place.sheet, false);
  const shared = used && intersection(used, place);
  if (!shared) return [];
  const kinds = Object.entries(kindsOfValue).flatMap(([name, types]) =>
    valueType.includes(name) ? types : [],
  );
  const kindsOfCell = readCells(grid, { ...shared, sheet: place.sheet }, (cell, row, column) => {
    const type = cellValueType(cell);
    if (kinds.length > 0 && !kinds.includes(type)) return null;
    if (cellFormula(grid, place.sheet, row, column) !== "") return "Formulas";
    return type === "Empty" ? "Blanks" : "Constants";
  });
  if (!["Formulas", "Constants", "Blanks"].includes(cellType)) {
    fail("InvalidArgument", `[host] special cells ${cellType} are not implemented`);
  }
  return rectanglesWhere(
    shared,
    (row, column) => kindsOfCell[row - shared.row]?.[column - shared.column] === cellType,
  );
}

function visibleCells({ sheet }: Place, cells: Rectangle): readonly Rectangle[] {
  const core = sheet.getSheet();
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  return rectanglesWhere(
    cells,
    (row, column) =>
      (row >= rows || core.getRowVisible(row)) && (column >= columns || core.getColVisible(column)),
  );
}
