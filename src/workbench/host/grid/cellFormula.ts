import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "./Grid";

/**
 * The English formula of a cell, "=" in front; "" where it has none. It is looked up in the sheet itself: the cell from
 * which an outcome spills is read elsewhere as the first of that outcome, without its formula.
 */
export function cellFormula(grid: Grid, sheet: FWorksheet, row: number, column: number): string {
  const cell = sheet.getSheet().getCellMatrix().getValue(row, column);
  if (!cell?.f && !cell?.si) return "";
  return grid.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), grid.unitId) ?? cell.f ?? "";
}
