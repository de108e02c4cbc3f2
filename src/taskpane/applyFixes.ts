import { changeCells } from "../office/changeCells";
import type { CellChange } from "../workbook/CellChange";
import { cellsBeside } from "../workbook/fixes/cellsBeside";
import type { Fix } from "../workbook/fixes/Fix";
import type { AppliedFix } from "../workbook/kept/KeptChoices";
import type { SheetSnapshot } from "../workbook/snapshot";
import { keepChoices } from "./keepChoices";

/**
 * Writes the values and keeps the old ones in the workbook, or does neither.
 *
 * @param sheets  as they were read by the check that found the fixes
 * @throws HostRefused  nothing was changed
 */
export async function applyFixes(fixes: readonly Fix[], sheets: readonly SheetSnapshot[]): Promise<void> {
  const time = new Date().toISOString();
  const applied = fixes.map((fix): AppliedFix => {
    return { ...fix, time, beside: cellsBeside(sheets, fix, fixes) };
  });
  await changeCells(fixes);
  try {
    await keepChoices((kept) => ({ ...kept, appliedFixes: [...kept.appliedFixes, ...applied] }));
  } catch (problem) {
    await changeCells(fixes.map(reversed));
    throw problem;
  }
}

/** Puts the old value back where the cell still holds ours, in the row that it was in. */
export async function undoFix(fix: AppliedFix): Promise<void> {
  const { sheet, row, beside = [] } = fix;
  await changeCells(
    [reversed(fix)],
    beside.map(({ column, value }) => ({ sheet, row, column, value })),
  );
  await keepChoices((kept) => ({
    ...kept,
    appliedFixes: kept.appliedFixes.filter((one) => !isSame(one, fix)),
  }));
}

function reversed({ sheet, row, column, from, to }: CellChange): CellChange {
  return { sheet, row, column, from: to, to: from };
}

const isSame = (one: AppliedFix, other: AppliedFix): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.time === other.time;
