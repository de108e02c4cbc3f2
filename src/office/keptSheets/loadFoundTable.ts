import type { KeptValue, StandingCell } from "../../workbook/keptRows/StandingTable";
import { cellsOf } from "../corners";
import { isFormula } from "../reading/isFormula";
import type { FoundTable } from "./KeptPlace";
import type { LocatedTable } from "./locateTables";

/** Values and formulas of so many cells stay well below what Excel on the web takes at once. */
const cellsPerBlock = 20_000;

/**
 * Reads what stands in our table and above it. No row may be taken out: a remark or a note may hang on it, and go with it,
 * and not every Excel can tell.
 */
export async function loadFoundTable(
  context: Excel.RequestContext,
  { sheet: name, range, hasTotals }: LocatedTable,
): Promise<Pick<FoundTable, "standing" | "lines">> {
  const sheet = context.workbook.worksheets.getItem(name);
  const above = range.firstRow === 1 ? null : sheet.getRangeByIndexes(0, 0, range.firstRow - 1, 1);
  above?.load("formulas");
  const lastRow = hasTotals ? range.lastRow - 1 : range.lastRow;
  const rows = await loadRows(context, sheet, { ...range, lastRow });
  const [header = [], ...body] = rows;
  return {
    standing: {
      headers: header.map(({ value }) => String(value ?? "")),
      rows: body,
      mayRemove: false,
    },
    lines: (above?.formulas ?? []).map(([line]: unknown[]) => line),
  };
}

async function loadRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: FoundTable["range"],
): Promise<StandingCell[][]> {
  const perBlock = Math.max(1, Math.floor(cellsPerBlock / (range.lastColumn - range.firstColumn + 1)));
  const rows: StandingCell[][] = [];
  for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += perBlock) {
    const lastRow = Math.min(range.lastRow, firstRow + perBlock - 1);
    const block = cellsOf(sheet, { ...range, firstRow, lastRow }).load("values,formulas");
    await context.sync();
    const { values, formulas } = block;
    values.forEach((line, row) => {
      rows.push(line.map((value, column) => standingCell(value as KeptValue, formulas[row]?.[column])));
    });
  }
  return rows;
}

function standingCell(value: KeptValue, formula: unknown): StandingCell {
  return { value: value === "" ? null : value, formula: isFormula(formula, value) ? formula : null };
}
