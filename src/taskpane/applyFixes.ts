import { changeCells } from "../office/changeCells";
import type { Fix } from "../workbook/fixes/Fix";
import type { AppliedFix } from "../workbook/kept/KeptChoices";
import { keepChoices } from "./keepChoices";

/**
 * Writes the values and keeps the old ones in the workbook, or does neither.
 *
 * @throws HostRefused  nothing was changed
 */
export async function applyFixes(fixes: readonly Fix[]): Promise<void> {
  const time = new Date().toISOString();
  await changeCells(fixes);
  try {
    await keepChoices((kept) => ({
      ...kept,
      appliedFixes: [...kept.appliedFixes, ...fixes.map((fix) => ({ ...fix, time }))],
    }));
  } catch (problem) {
    await changeCells(fixes.map(reversed));
    throw problem;
  }
}

/** Puts the old value back where the cell still holds ours. */
export async function undoFix(fix: AppliedFix): Promise<void> {
  await changeCells([reversed(fix)]);
  await keepChoices((kept) => ({
    ...kept,
    appliedFixes: kept.appliedFixes.filter((one) => !isSame(one, fix)),
  }));
}

function reversed({ sheet, row, column, from, to }: Fix) {
  return { sheet, row, column, from: to, to: from };
}

const isSame = (one: AppliedFix, other: AppliedFix): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.time === other.time;
