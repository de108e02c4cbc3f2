import type { CellValue } from "exceljs";
import type { NewCell, NewFormula } from "./NewCell";

/** A value as exceljs takes it, and the format that shows it where the column's own would not. */
export interface WrittenCell {
  readonly value: CellValue;
  readonly format: string | null;
}

export function cellOf(cell: NewCell | NewFormula): WrittenCell {
  if (cell === null || typeof cell !== "object" || cell instanceof Date) return { value: cell, format: null };
  if ("serial" in cell) {
    const format = Number.isInteger(cell.serial) ? "dd-mm-yyyy" : "dd-mm-yyyy hh:mm";
    return { value: cell.serial, format };
  }
  if ("share" in cell) return { value: cell.share, format: "0.0##%" };
  if ("formula" in cell) return { value: { formula: cell.formula, result: cell.result }, format: null };
  return { value: { error: cell.error as ErrorText }, format: null };
}

/** Excel has more errors than the types of exceljs know. */
type ErrorText = Extract<CellValue, { error: unknown }>["error"];
