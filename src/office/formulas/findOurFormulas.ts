import { corners, rangeOf } from "../corners";
import { askInBlocks } from "../reading/askInBlocks";
import type { CellQuestion } from "../reading/CellQuestion";
import { isFormula } from "../reading/isFormula";
import { isOurFormula } from "./ourFormula";

/** A cell with one of our formulas in it. */
export interface OurFormula {
  readonly sheet: Excel.Worksheet;
  readonly isSheetProtected: boolean;
  /** As Excel numbers it. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** All cells of the workbook that hold one of our formulas, sheet by sheet. */
export async function findOurFormulas(context: Excel.RequestContext): Promise<readonly OurFormula[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const asked = sheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load(corners),
    protection: sheet.protection.load("protected"),
  }));
  await context.sync();
  const found: OurFormula[] = [];
  const questions = asked
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used, protection }) => formulasQuestion(sheet, used, protection.protected, found));
  await askInBlocks(context, questions, { onProgress: () => undefined, isStopped: () => false });
  return found;
}

/** A short text or number, twice. */
const usualBytes = 24;

function formulasQuestion(
  sheet: Excel.Worksheet,
  used: Excel.Range,
  isSheetProtected: boolean,
  found: OurFormula[],
): CellQuestion {
  return {
    sheet,
    range: rangeOf(used),
    bytesPerCell: usualBytes,
    ask: (block, at) => {
      block.load("values,formulas");
      return () => {
        const formulas = block.formulas as readonly (readonly unknown[])[] | null;
        const values = block.values as readonly (readonly OurFormula["value"][])[] | null;
        if (formulas === null || values === null) return null;
        let bytes = 0;
        formulas.forEach((line, index) => {
          line.forEach((formula, offset) => {
            const value = values[index]?.[offset] ?? "";
            bytes += 2 * (String(formula).length + 3);
            if (!isFormula(formula, value) || !isOurFormula(formula)) return;
            const place = { row: at.firstRow + index, column: at.firstColumn + offset };
            found.push({ row: place.row, column: place.column, sheet, isSheetProtected, formula, value });
          });
        });
        return bytes;
      };
    },
  };
}
