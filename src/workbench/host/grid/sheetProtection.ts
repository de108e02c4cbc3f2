import { IPermissionService } from "@univerjs/core";
import { RangeProtectionPermissionEditPoint, RangeProtectionRuleModel } from "@univerjs/sheets";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { fail } from "../protocol/fail";
import type { Grid } from "./Grid";
import { rectanglesWhere } from "./rectanglesWhere";
import { toUniverRange } from "./univerRange";

/** In the sheet's own custom data. A stand-in for behaviour, not for security: the password is plain text. */
export interface KeptProtection {
  readonly options: unknown;
  readonly password: string;
  /** From a file, where only a hash is known: such a sheet cannot be unprotected here. */
  readonly hashed: boolean;
}

const ruleName = "werkbladbeveiliging";

export function isProtected(grid: Grid, sheet: FWorksheet): boolean {
  return rulesOf(grid, sheet).length > 0;
}

/**
 * Protects a sheet except its unlocked cells. The grid has rules for ranges and no locked cells, so the locked part
 * becomes rectangles whose point "edit" is switched off: to the grid the local user owns the rule and may do anything.
 */
export async function protectSheet(grid: Grid, sheet: FWorksheet, kept: KeptProtection): Promise<void> {
  if (grid.readOnly) fail("AccessDenied");
  grid.flush();
  const matrix = sheet.getSheet().getCellMatrix();
  const whole = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const locked = rectanglesWhere(
    whole,
    (row, column) => matrix.getValue(row, column)?.custom?.["locked"] !== false,
  );
  const ranges = locked.map((rectangle) => sheet.getRange(toUniverRange(rectangle)));
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), protection: kept });
  await sheet.getWorksheetPermission().protectRanges([{ ranges, options: { name: ruleName } }]);
  const points = grid.injector.get(IPermissionService);
  for (const { permissionId } of rulesOf(grid, sheet)) {
    const point = new RangeProtectionPermissionEditPoint(grid.unitId, sheet.getSheetId(), permissionId);
    if (!points.getPermissionPoint(point.id)) points.addPermissionPoint(point);
    points.updatePermissionPoint(point.id, false);
  }
}

/** A wrong password is refused with AccessDenied; a sheet that is not protected stays so. */
export async function unprotectSheet(grid: Grid, sheet: FWorksheet, password: string): Promise<void> {
  if (grid.readOnly) fail("AccessDenied");
  if (!isProtected(grid, sheet)) return;
  const kept = keptProtection(sheet);
  const isWrong = kept !== null && (kept.hashed || (Boolean(kept.password) && kept.password !== password));
  if (isWrong) fail("AccessDenied", "The password is not correct.");
  await sheet.getWorksheetPermission().unprotectRules(rulesOf(grid, sheet).map(({ id }) => id));
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), protection: undefined });
}

/** What a sheet says of its protection, put there by `protectSheet` or by whoever read the file; null where it is open. */
export function keptProtection(sheet: FWorksheet): KeptProtection | null {
  const kept: unknown = sheet.getCustomMetadata()?.["protection"];
  if (typeof kept !== "object" || kept === null) return null;
  const { options, password = "", hashed = false }: Partial<KeptProtection> = { ...kept };
  return { options, password, hashed };
}

function rulesOf(grid: Grid, sheet: FWorksheet) {
  const rules = grid.injector
    .get(RangeProtectionRuleModel)
    .getSubunitRuleList(grid.unitId, sheet.getSheetId());
  return rules.filter(({ description }) => description === ruleName);
}
