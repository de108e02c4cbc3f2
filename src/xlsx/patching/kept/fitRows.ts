import type { KeptValue } from "../../../workbook/keptRows/StandingTable";
import { applySplices, spliceAttributes } from "../markupText";
import type { Splice } from "../markupText";
import { rowHeight } from "../rowHeight";
import { readSheetMarkup } from "../sheetMarkup";
import type { WorkbookDraft } from "../WorkbookDraft";

/**
 * Makes rows high enough for their texts. A row is never made lower, and one whose height somebody set stays as it is.
 *
 * @param rows  index of the row, counted from `firstRow` → its values and the widths they stand in
 */
export function fitRows(
  { parts }: WorkbookDraft,
  part: string,
  firstRow: number,
  rows: ReadonlyMap<number, readonly { readonly value: KeptValue; readonly width: number }[]>,
): void {
  if (rows.size === 0) return;
  const sheet = readSheetMarkup(parts.read(part), part);
  const splices = [...rows].flatMap(([index, cells]): Splice[] => {
    const node = sheet.rows.get(firstRow + index);
    if (node === undefined || node.attributes["customHeight"] === "1") return [];
    const needed = rowHeight(
      cells.map(({ value }) => value),
      cells.map(({ width }) => ({ header: "", format: "text", width })),
    );
    const stated = Number(node.attributes["ht"] ?? "15");
    return needed <= stated ? [] : [spliceAttributes(node, { ht: String(needed) })];
  });
  parts.write(part, applySplices(sheet.text, splices));
}
