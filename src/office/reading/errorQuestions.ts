import type { CellRange } from "../../workbook/snapshot";
import type { CellQuestion } from "./CellQuestion";
import type { DraftRow, SheetDraft } from "./SheetDraft";
import { spanBlocks } from "./spanBlocks";

/** "Double" with its quotes and comma. */
const usualBytes = 9;

/** Which texts that begin with # are errors, and not words that somebody typed. */
export function errorQuestions(draft: SheetDraft): CellQuestion[] {
  return spanBlocks(draft.errors).map((range) => ({
    sheet: draft.sheet,
    range,
    bytesPerCell: usualBytes,
    ask: (block, at) => {
      block.load("valueTypes");
      return () => takeTypes(draft, at, block.valueTypes);
    },
  }));
}

function takeTypes(
  draft: SheetDraft,
  at: CellRange,
  types: readonly (readonly string[])[] | null,
): number | null {
  if (types === null) return null;
  let bytes = 0;
  types.forEach((line, index) => {
    const row = draft.rows.get(at.firstRow + index);
    line.forEach((type, offset) => {
      bytes += type.length + 3;
      if (type === "Error" && row !== undefined) markError(row, at.firstColumn + offset);
    });
  });
  return bytes;
}

/** A formula that is still being worked out has no outcome yet; that is no error. */
function markError(row: DraftRow, column: number): void {
  const error = row.values[column];
  if (typeof error !== "string") return;
  if (error === "#BUSY!" || error === "#GETTING_DATA") {
    row.values.splice(column, 1, undefined);
    (row.formulas ??= [])[column] = "without-result";
  } else row.values[column] = { error };
}
