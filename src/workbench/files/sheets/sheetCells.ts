import type { CellValueType, ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { CellValue, SheetSnapshot } from "../../../workbook/snapshot";
import { readRangeReference } from "../../../xlsx/cellReference";
import type { FormulaCell } from "../../../xlsx/patching/sheetFormulas";
import type { CellFormats } from "../formats/readCellFormats";
import { plainFormula, withEqualsSign } from "../plainFormula";
import type { ScannedSheet } from "./scanSheet";

export interface SheetCells {
  readonly cellData: IObjectMatrixPrimitiveType<ICellData>;
  /** How far the sheet is filled. */
  readonly rows: number;
  readonly columns: number;
}

const text: CellValueType = 1;
const number: CellValueType = 2;
const boolean: CellValueType = 3;

/**
 * The cells of a sheet, from 0. Each value has its type: without it conditional formats of numbers do nothing.
 * A formula keeps its stored result; one that fills an array gets none, so that the grid computes and spills it.
 */
export function sheetCells(
  sheet: SheetSnapshot,
  formulas: readonly FormulaCell[],
  scanned: ScannedSheet,
  formats: CellFormats,
): SheetCells {
  const cells = new CellTable();
  for (const { row, values } of sheet.rows) {
    values.forEach((value, column) => {
      if (value !== undefined) Object.assign(cells.at(row, column), valueCell(value));
    });
  }
  for (const formula of formulas) putFormula(cells, formula);
  for (const { row, column, format } of scanned.formatted) {
    const cell = cells.at(row, column);
    cell.s = styleName(format);
    if (formats.cells[format]?.locked === false) cell.custom = { locked: false };
  }
  return cells;
}

/** Name of a cell format in the grid's table of styles. */
export const styleName = (format: number): string => `x${format}`;

class CellTable implements SheetCells {
  readonly cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  rows = 0;
  columns = 0;

  /** @param row  as Excel numbers it */
  at(row: number, column: number): ICellData {
    this.rows = Math.max(this.rows, row);
    this.columns = Math.max(this.columns, column + 1);
    const cells = (this.cellData[row - 1] ??= {});
    return (cells[column] ??= {});
  }
}

function valueCell(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: boolean };
  return { v: typeof value === "string" ? value : value.error, t: text };
}

function putFormula(cells: CellTable, { row, column, attributes, formula }: FormulaCell): void {
  if (attributes["t"] === "dataTable" || formula === "") return;
  const range = attributes["t"] === "array" ? readRangeReference(attributes["ref"] ?? "") : null;
  for (let y = range?.firstRow ?? row; y <= (range?.lastRow ?? 0); y++) {
    for (let x = range?.firstColumn ?? column; x <= (range?.lastColumn ?? -1); x++) {
      const cell = cells.at(y, x);
      delete cell.v;
      delete cell.t;
    }
  }
  cells.at(row, column).f = withEqualsSign(plainFormula(formula));
}
