import type { SheetContents } from "../../documents/SheetContents";
import { columnPoints } from "../writing/columnPoints";
import { enteredValue } from "../writing/enteredValue";
import { cellFormats } from "./cellFormats";
import { headerRowOf } from "./headerRowOf";
import type { SheetPlace } from "./placesForSheets";
import { rowBlocks } from "./rowBlocks";

/** Writes one sheet: its lines, then its table in blocks of rows. */
export async function writeContents(context: Excel.RequestContext, place: SheetPlace): Promise<void> {
  const { contents, name } = place;
  const headerRow = headerRowOf(contents);
  const sheet = preparedSheet(context, place);
  contents.note?.forEach((line, index) => {
    sheet.getRangeByIndexes(index, 0, 1, 1).values = [[enteredValue(line)]];
  });
  writeHeaders(sheet, contents, headerRow);
  if (place.table === null) {
    const table = sheet.tables.add(wholeTable(sheet, contents), true);
    table.name = contents.tableName;
  }
  await context.sync();
  for (const { start, rows } of rowBlocks(contents.rows)) {
    const { worksheets } = context.workbook;
    const block = worksheets
      .getItem(name)
      .getRangeByIndexes(headerRow + 1 + start, 0, rows.length, contents.columns.length);
    const formats = contents.columns.map(({ format }) => cellFormats[format]);
    context.application.suspendScreenUpdatingUntilNextSync();
    block.numberFormat = rows.map(() => formats);
    block.values = rows.map((row) => row.map((value) => enteredValue(value)));
    block.format.wrapText = true;
    block.format.verticalAlignment = "Top";
    await context.sync();
  }
}

function preparedSheet(context: Excel.RequestContext, place: SheetPlace): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (place.isNew) return worksheets.add(place.name);
  const sheet = worksheets.getItem(place.name);
  place.formerTable?.convertToRange();
  sheet.getUsedRange().clear("Contents");
  place.table?.resize(wholeTable(sheet, place.contents));
  return sheet;
}

function writeHeaders(sheet: Excel.Worksheet, { columns }: SheetContents, headerRow: number): void {
  const headers = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length);
  headers.values = [columns.map(({ header }) => enteredValue(header))];
  headers.format.wrapText = true;
  columns.forEach(({ width }, column) => {
    sheet.getRangeByIndexes(headerRow, column, 1, 1).format.columnWidth = columnPoints(width);
  });
  sheet.freezePanes.freezeRows(headerRow + 1);
}

/** A table cannot be without rows. */
function wholeTable(sheet: Excel.Worksheet, contents: SheetContents): Excel.Range {
  const rows = Math.max(contents.rows.length, 1) + 1;
  return sheet.getRangeByIndexes(headerRowOf(contents), 0, rows, contents.columns.length);
}
