import { RangeProtectionRuleModel } from "@univerjs/sheets";
import type { Grid } from "./Grid";
import type { Place } from "./Place";
import { fail } from "../protocol/fail";

/** Refuses with AccessDenied when a cell of the place is locked on a protected sheet. */
export function assertWritable(grid: Grid, { sheet, row, column, rows, columns }: Place): void {
  if (!hasProtection(grid, sheet.getSheetId())) return;
  const permission = sheet.getWorksheetPermission();
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (!permission.canEditCell(r, c)) fail("AccessDenied");
  }
}

const hasProtection = (grid: Grid, sheetId: string): boolean =>
  grid.injector.get(RangeProtectionRuleModel).getSubunitRuleList(grid.unitId, sheetId).length > 0;
