import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Grid } from "./Grid";

/** A new sheet behind the others. The grid shows a sheet it adds; Excel's API does not, so the shown one is shown again. */
export function addSheet(grid: Grid): FWorksheet {
  return grid.edit(() => {
    const { workbook } = grid;
    const shown = workbook.getActiveSheet();
    const added = workbook.insertSheet(undefined, { index: workbook.getSheets().length });
    workbook.setActiveSheet(shown);
    return added;
  });
}
