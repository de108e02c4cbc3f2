import type { SheetSnapshot } from "../snapshot";
import { headerCellsAt } from "./headerCellsAt";
import { rowIndexFrom } from "./rowIndexFrom";

const widestSheet = 300;

/**
 * What stands in the last row of some headers, per column. That may be a number: a year, or a goal's code that Excel took
 * for a number.
 */
export function headerTextsAt(sheet: SheetSnapshot, row: number): ReadonlyMap<number, string> {
  const texts = new Map(headerCellsAt(sheet, row).map(({ column, text }) => [column, text]));
  const found = sheet.rows[rowIndexFrom(sheet.rows, row)];
  if (found?.row !== row) return texts;
  found.values.slice(0, widestSheet).forEach((value, column) => {
    if (typeof value === "number") texts.set(column, String(value));
  });
  return texts;
}
