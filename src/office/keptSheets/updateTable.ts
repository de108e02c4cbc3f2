import type { SheetFormat } from "../../documents/SheetContents";
import { columnsByHeader } from "../../workbook/keptRows/columnsByHeader";
import { provenanceEdits } from "../../workbook/keptRows/provenanceEdits";
import { cellsOf } from "../corners";
import { cellFormats } from "../sheets/cellFormats";
import { enteredValue } from "../writing/enteredValue";
import type { BodyEdits } from "./cellEdits";
import { editRuns } from "./editRuns";
import type { FoundTable, KeptPlace } from "./KeptPlace";

/** Of the cells that are written between two round trips: well below what Excel on the web takes at once. */
const charactersPerBatch = 2_000_000;

/** Brings a table that people wrote in up to date: the table to its size, then only the cells that change. */
export async function updateTable(
  context: Excel.RequestContext,
  { kept, name }: KeptPlace,
  found: FoundTable,
  { edits, rows }: BodyEdits,
): Promise<void> {
  const { range, standing } = found;
  const sheet = context.workbook.worksheets.getItem(name);
  const standingRows = standing.rows.length;
  if (rows > standingRows) {
    found.table.resize(cellsOf(sheet, { ...range, lastRow: range.firstRow + rows }));
    formatNewRows(sheet, kept.columns, found, standingRows, rows);
  }
  for (const [row, line] of provenanceEdits(kept.note ?? [], found.lines)) {
    sheet.getRangeByIndexes(row, 0, 1, 1).values = [[enteredValue(line)]];
  }
  let characters = 0;
  for (const { row, column, contents } of editRuns(edits)) {
    const cells = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(range.firstRow + row, range.firstColumn + column, contents.length, 1);
    cells.formulas = contents.map((content) => [content]);
    characters += contents.reduce<number>((sum, content) => sum + String(content).length, 0);
    if (characters < charactersPerBatch) continue;
    characters = 0;
    await context.sync();
  }
  await context.sync();
}

function formatNewRows(
  sheet: Excel.Worksheet,
  columns: readonly { readonly header: string; readonly format: SheetFormat }[],
  { range, standing }: FoundTable,
  firstNew: number,
  rows: number,
): void {
  for (const [index, at] of columnsByHeader({ columns }, standing.headers)) {
    const cells = sheet.getRangeByIndexes(
      range.firstRow + firstNew,
      range.firstColumn + at,
      rows - firstNew,
      1,
    );
    const format = cellFormats[columns[index]?.format ?? "text"];
    cells.numberFormat = Array.from({ length: rows - firstNew }, () => [format]);
    cells.format.wrapText = true;
    cells.format.verticalAlignment = "Top";
  }
}
