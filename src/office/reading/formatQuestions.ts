import { notationOfFormat } from "../../workbook/cells/notationOfFormat";
import type { CellRange, Notation } from "../../workbook/snapshot";
import type { CellQuestion } from "./CellQuestion";
import type { SheetDraft } from "./SheetDraft";
import { spanBlocks } from "./spanBlocks";

/** "General" with its quotes and comma. */
const usualBytes = 10;

/** How numbers are shown. Asked only of columns with numbers in them: a text is no percentage, whatever its format. */
export function formatQuestions(draft: SheetDraft): CellQuestion[] {
  const known = new Map<string, Notation | undefined>();
  return spanBlocks(draft.numbers).map((range) => ({
    sheet: draft.sheet,
    range,
    bytesPerCell: usualBytes,
    ask: (block, at) => {
      block.load("numberFormat");
      return () => takeFormats(draft, at, block.numberFormat, known);
    },
  }));
}

function takeFormats(
  draft: SheetDraft,
  at: CellRange,
  formats: readonly (readonly unknown[])[] | null,
  known: Map<string, Notation | undefined>,
): number | null {
  if (formats === null) return null;
  let bytes = 0;
  formats.forEach((line, index) => {
    const row = draft.rows.get(at.firstRow + index);
    line.forEach((cellFormat, offset) => {
      const format = String(cellFormat);
      bytes += format.length + 3;
      if (typeof row?.values[at.firstColumn + offset] !== "number") return;
      if (!known.has(format)) known.set(format, notationOfFormat(format));
      const notation = known.get(format);
      if (notation !== undefined) (row.notations ??= [])[at.firstColumn + offset] = notation;
    });
  });
  return bytes;
}
