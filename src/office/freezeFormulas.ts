import type { FrozenFormula } from "../workbook/kept/KeptChoices";
import { corners, rangeOf } from "./corners";
import { findOurFormulas } from "./formulas/findOurFormulas";
import { formulasOf } from "./formulas/formulasOf";
import { loadOutcomes } from "./formulas/loadOutcomes";
import type { FormulaOutcome } from "./formulas/loadOutcomes";
import { HostRefused } from "./HostRefused";
import { runInWorkbook } from "./runInWorkbook";
import { enteredValue } from "./writing/enteredValue";

/**
 * Replaces our formulas by what they show now, with everything that spilled from them, so that the workbook can go to
 * somebody without Doelbereik. Formulas that wait or failed stay: their value says nothing.
 *
 * @param keep   stores what is needed to put the formulas back; nothing is replaced before it is done
 * @param scope  the whole workbook, or only formulas that stand in what is selected
 * @returns      the formulas that were replaced
 * @throws HostRefused sheet-protected, and what Office refuses; then all formulas still stand
 */
export async function freezeFormulas(
  keep: (frozen: readonly FrozenFormula[]) => Promise<void>,
  scope: "workbook" | "selection" = "workbook",
): Promise<readonly FrozenFormula[]> {
  const outcomes = await runInWorkbook(async (context) => {
    const isMeant = scope === "workbook" ? () => true : await isSelected(context);
    const formulas = (await findOurFormulas(context)).filter(({ sheet, row, column }) =>
      isMeant(sheet.name, row, column),
    );
    const locked = formulas.find(({ isSheetProtected }) => isSheetProtected);
    if (locked !== undefined) throw new HostRefused("sheet-protected", { sheet: locked.sheet.name });
    return loadOutcomes(context, formulas);
  });
  const frozen = outcomes.map(({ formula }) => formula);
  if (frozen.length === 0) return frozen;
  await keep(frozen);
  await replaceByValues(outcomes);
  return frozen;
}

type IsMeant = (sheet: string, row: number, column: number) => boolean;

async function isSelected(context: Excel.RequestContext): Promise<IsMeant> {
  const selected = context.workbook.getSelectedRange().load(corners);
  const worksheet = selected.worksheet.load("name");
  await context.sync();
  const { firstRow, lastRow, firstColumn, lastColumn } = rangeOf(selected);
  return (sheet, row, column) =>
    sheet === worksheet.name &&
    row >= firstRow &&
    row <= lastRow &&
    column >= firstColumn &&
    column <= lastColumn;
}

async function replaceByValues(outcomes: readonly FormulaOutcome[]): Promise<void> {
  await runInWorkbook(async (context) => {
    const blocks = outcomes.map(({ formula, values }) => {
      const { sheet, row, column, rows, columns } = formula;
      const cells = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row - 1, column, rows, columns);
      return { cells, values, formula };
    });
    try {
      for (const { cells, values } of blocks) {
        cells.values = values.map((line) =>
          line.map(({ value, isError, isText }) => (isError ? value : enteredValue(value, isText))),
        );
      }
      await context.sync();
    } catch (error) {
      for (const { cells, formula } of blocks) cells.formulas = formulasOf(formula);
      await context.sync().catch(() => undefined);
      throw error;
    }
  });
}
