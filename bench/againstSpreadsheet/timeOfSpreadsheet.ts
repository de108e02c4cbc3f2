import type { SpreadsheetTable } from "./SpreadsheetTable";

/**
 * Milliseconds that the grid's engine takes to compute all formulas of a sheet once it has seen them.
 *
 * @throws Error  where a formula comes to something else than it must: then the times could not be compared
 */
export async function timeOfSpreadsheet({ cells, formulas }: SpreadsheetTable): Promise<number> {
  // Only here, so that the other measurements do not carry the grid's code.
  const { headlessEngine } = await import("../../src/workbench/univer/headlessEngine");
  const { univer, api } = headlessEngine();
  const workbook = api.createWorkbook({
    id: "bench",
    sheetOrder: ["table"],
    sheets: {
      table: {
        id: "table",
        name: "Blad1",
        rowCount: cells.length + 1,
        columnCount: 26,
        cellData: cellsWith(cells, formulas),
      },
    },
  });
  const engine = api.getFormula();
  const compute = async (): Promise<number> => {
    const end = engine.onCalculationEnd();
    const start = performance.now();
    engine.executeCalculation();
    await end;
    return performance.now() - start;
  };
  await compute();
  const time = await compute();
  const sheet = workbook.getActiveSheet();
  for (const { row, column, text, answer } of formulas) {
    const value = sheet.getRange(row - 1, column).getValue();
    if (answer !== null && value !== answer) throw new Error(`${text} is ${String(value)}, not ${answer}`);
  }
  univer.dispose();
  return time;
}

type GridCells = Record<number, Record<number, { v?: string | number; f?: string }>>;

function cellsWith(cells: SpreadsheetTable["cells"], formulas: SpreadsheetTable["formulas"]): GridCells {
  const found: GridCells = {};
  cells.forEach((row, index) => {
    found[index] = Object.fromEntries(row.map((cell, column) => [column, { v: cell as string | number }]));
  });
  for (const { row, column, text } of formulas) (found[row - 1] ??= {})[column] = { f: text };
  return found;
}
