import type { FrozenFormula } from "../workbook/kept/KeptChoices";
import { fingerprint } from "./formulas/fingerprint";
import { formulasOf } from "./formulas/formulasOf";
import { HostRefused } from "./HostRefused";
import { runInWorkbook } from "./runInWorkbook";

/**
 * Puts formulas back that `freezeFormulas` replaced by their values, where those values still stand untouched. Where
 * somebody edited or moved them since, or the sheet is gone, they stay as they are: they may be somebody's own by now.
 *
 * @returns  the formulas that were put back
 * @throws HostRefused sheet-protected, and what Office refuses; then nothing was put back
 */
export function restoreFormulas(frozen: readonly FrozenFormula[]): Promise<readonly FrozenFormula[]> {
  return runInWorkbook(async (context) => {
    const untouched = await loadUntouched(context, frozen);
    const locked = untouched.find(({ protection }) => protection.protected);
    if (locked !== undefined) throw new HostRefused("sheet-protected", { sheet: locked.formula.sheet });
    for (const { cells, formula } of untouched) cells.formulas = formulasOf(formula);
    await context.sync();
    return untouched.map(({ formula }) => formula);
  });
}

async function loadUntouched(context: Excel.RequestContext, frozen: readonly FrozenFormula[]) {
  const { worksheets } = context.workbook;
  const named = frozen.map((formula) => ({
    formula,
    sheet: worksheets.getItemOrNullObject(formula.sheet).load("name"),
  }));
  await context.sync();
  const blocks = named
    .filter(({ sheet }) => !sheet.isNullObject)
    .map(({ formula, sheet }) => ({
      formula,
      protection: sheet.protection.load("protected"),
      cells: sheet
        .getRangeByIndexes(formula.row - 1, formula.column, formula.rows, formula.columns)
        .load("values,formulas"),
    }));
  await context.sync();
  return blocks.filter(({ formula, cells }) => {
    const isSame = fingerprint(JSON.stringify(cells.values)) === formula.fingerprint;
    return isSame && JSON.stringify(cells.formulas) === JSON.stringify(cells.values);
  });
}
