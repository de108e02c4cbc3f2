import { findOurFormulas } from "./formulas/findOurFormulas";
import type { OurFormula } from "./formulas/findOurFormulas";
import { isStoredForm, typedFormula } from "./formulas/ourFormula";
import { HostRefused } from "./HostRefused";
import { runInWorkbook } from "./runInWorkbook";

/** So many formulas are entered at once; each may be a long calculation. */
const formulasPerBatch = 200;

/** What Excel shows where it did not find our functions, or waits for them without end. */
const stuckValues = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/**
 * Enters our formulas again where Excel lost them, which is what makes Excel look for our functions again. Formulas on
 * a protected sheet are passed over; they are no reason to leave the others as they are.
 *
 * @returns  how many formulas were entered again
 * @throws HostRefused sheet-protected  where all formulas that are stuck stand on protected sheets
 */
export function repairFormulas(): Promise<number> {
  return runInWorkbook(async (context) => {
    const stuck = (await findOurFormulas(context)).filter(isStuck);
    const writable = stuck.filter(({ isSheetProtected }) => !isSheetProtected);
    const [locked] = stuck;
    if (writable.length === 0 && locked !== undefined) {
      throw new HostRefused("sheet-protected", { sheet: locked.sheet.name });
    }
    for (let start = 0; start < writable.length; start += formulasPerBatch) {
      for (const { sheet, row, column, formula } of writable.slice(start, start + formulasPerBatch)) {
        sheet.getRangeByIndexes(row - 1, column, 1, 1).formulas = [[typedFormula(formula)]];
      }
      await context.sync();
    }
    return writable.length;
  });
}

function isStuck({ formula, value }: OurFormula): boolean {
  return isStoredForm(formula) || stuckValues.includes(String(value));
}
