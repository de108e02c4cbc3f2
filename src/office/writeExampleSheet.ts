import { numberedName } from "../workbook/numberedName";
import type { ExampleSheet } from "./formulas/ExampleSheet";
import type { PlacedExample } from "./formulas/placeExamples";
import { firstCellRow, placeExamples } from "./formulas/placeExamples";
import { HostRefused } from "./HostRefused";
import { runInWorkbook } from "./runInWorkbook";
import { enteredValue } from "./writing/enteredValue";
import { inOneGo } from "./writing/inOneGo";
import { removeSheets } from "./writing/removeSheets";

const longestSheetName = 31;

/**
 * Adds a sheet with a live example of each formula for which the workbook has the tables. Nothing else is touched; where
 * Office fails halfway, the sheet is taken away again.
 *
 * @returns the name of the sheet
 * @throws HostRefused workbook-structure-protected, and what Office refuses
 */
export function writeExampleSheet({ name, intro, examples }: ExampleSheet): Promise<string> {
  return runInWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    if (protection.protected) throw new HostRefused("workbook-structure-protected", {});
    const present = new Set(tables.items.map((table) => table.name));
    const possible = examples.filter(({ tables: needed = [] }) => needed.every((one) => present.has(one)));
    const free = numberedName(
      name,
      sheets.items.map((sheet) => sheet.name),
      longestSheetName,
    );
    await inOneGo(context, async () => {
      try {
        const sheet = context.workbook.worksheets.add(free);
        sheet.getRange("A1").values = [[enteredValue(intro)]];
        for (const placed of placeExamples(possible)) writeExample(sheet, placed);
        sheet.freezePanes.freezeRows(firstCellRow - 2);
        await context.sync();
      } catch (error) {
        await removeSheets(context, [free]);
        throw error;
      }
    });
    return free;
  });
}

function writeExample(sheet: Excel.Worksheet, placed: PlacedExample): void {
  const { example, column, inputs, formulaColumn, formula } = placed;
  const heading = sheet.getRangeByIndexes(1, column, 3, 1);
  heading.values = [`DOEL.${example.id}`, example.gives, `=${example.typed(formula)}`].map((text) => [
    enteredValue(text),
  ]);
  sheet.getRangeByIndexes(1, column, 1, 1).format.font.bold = true;
  for (const { column: first, rows } of inputs) {
    const cells = sheet.getRangeByIndexes(firstCellRow - 1, first, rows.length, rows[0]?.length ?? 0);
    cells.values = rows.map((row) => row.map((value) => enteredValue(value)));
  }
  sheet.getRangeByIndexes(firstCellRow - 1, formulaColumn, 1, 1).formulas = [[`=${formula}`]];
}
