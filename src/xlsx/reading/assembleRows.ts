import type { CellObject } from "@e965/xlsx";
import type { CellValue, FormulaState, Notation, SheetRow } from "../../workbook/snapshot";
import { lastColumn, lastRow } from "../cellReference";
import { damaged } from "../UnreadableWorkbook";
import type { CellGrid } from "./readCellValues";
import { notationOfCell } from "./readCellValues";
import type { SheetOutline } from "./SheetOutline";

/**
 * The rows of a sheet that hold something: values by SheetJS, formulas, errors and hidden rows by the outline.
 * Holes stay holes, whatever the address of the last cell.
 *
 * @throws UnreadableWorkbook "damaged" (address, value)
 */
export function assembleRows(grid: CellGrid, outline: SheetOutline, part: string): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const row of rowNumbers(grid, outline)) {
    if (row > lastRow) throw damaged(part, "address");
    const assembled = assembleRow(grid[row - 1] ?? [], outline, row, part);
    if (assembled !== null) rows.push(assembled);
  }
  return rows;
}

function rowNumbers(grid: CellGrid, outline: SheetOutline): number[] {
  const numbers = Object.keys(grid).map((index) => Number(index) + 1);
  const others = [...outline.formulas.keys(), ...outline.results.keys()].filter(
    (row) => grid[row - 1] === undefined,
  );
  if (others.length > 0) return [...new Set([...numbers, ...others])].sort((first, second) => first - second);
  return numbers;
}

function assembleRow(
  cells: readonly (CellObject | undefined)[],
  outline: SheetOutline,
  row: number,
  part: string,
): SheetRow | null {
  const formulas = outline.formulas.get(row);
  const values: (CellValue | undefined)[] = [];
  const notations: (Notation | undefined)[] = [];
  // The keys, not a loop up to the length: one cell in column XFD does not cost 16,383 others.
  for (const key in cells) {
    const column = Number(key);
    const cell = cells[column];
    if (cell === undefined || column > lastColumn) throw damaged(part, "address");
    const value = valueOf(cell, part);
    if (value === undefined || (value === "" && formulas?.[column] === undefined)) continue;
    values[column] = value;
    const notation = notationOfCell(cell);
    if (notation !== undefined) notations[column] = notation;
  }
  outline.results.get(row)?.forEach((result, column) => {
    if (result !== undefined) values[column] = result;
  });
  if (values.length === 0 && formulas === undefined) return null;
  return {
    row,
    hidden: outline.hiddenRows.has(row),
    values,
    ...(notations.length > 0 && { notations }),
    ...(formulas !== undefined && { formulas: statesOf(formulas, values) }),
  };
}

/** Errors come from the outline. */
function valueOf(cell: CellObject, part: string): CellValue | undefined {
  const value = cell.v;
  if (cell.t === "e" || cell.t === "z" || value === undefined) return undefined;
  if (value instanceof Date || (typeof value === "number" && !Number.isFinite(value)))
    throw damaged(part, "value");
  return value;
}

function statesOf(
  formulas: readonly (FormulaState | undefined)[],
  values: readonly (CellValue | undefined)[],
): (FormulaState | undefined)[] {
  const states = [...formulas];
  formulas.forEach((state, column) => {
    if (state !== undefined && values[column] === undefined) states[column] = "without-result";
  });
  return states;
}
