import type { CellRange } from "../workbook/snapshot";
import { corners, rangeOf } from "./corners";
import { officeCodeOf } from "./refusalOf";
import { runInWorkbook } from "./runInWorkbook";

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

export interface SelectedRange extends CellRange {
  readonly sheet: string;
}

/**
 * What is selected now. Whole columns and rows are taken as far as they are filled.
 *
 * @returns  null where a chart, a picture or more than one range is selected
 */
export function selectedRange(): Promise<SelectedRange | null> {
  return runInWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange().load(corners);
    const sheet = selected.worksheet.load("name");
    try {
      await context.sync();
    } catch (error) {
      if (isNotOneRange(officeCodeOf(error))) return null;
      throw error;
    }
    if (selected.rowCount < sheetRows && selected.columnCount < sheetColumns) {
      return { sheet: sheet.name, ...rangeOf(selected) };
    }
    const filled = selected.getUsedRangeOrNullObject(true).load(corners);
    await context.sync();
    return filled.isNullObject ? null : { sheet: sheet.name, ...rangeOf(filled) };
  });
}

const isNotOneRange = (code: string | null): boolean =>
  code === "InvalidSelection" || code === "InvalidReference";
