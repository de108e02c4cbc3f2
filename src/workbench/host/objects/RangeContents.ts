import type { ReadCell } from "../grid/readCells";
import { readCells } from "../grid/readCells";
import type { RangeValue } from "../grid/cellValue";
import { cellValue, cellValueType } from "../grid/cellValue";
import { cellFormula } from "../grid/cellFormula";
import { cellNumberFormat } from "../grid/cellFormat";
import { displayedTexts } from "../grid/displayedTexts";
import { numberFormatCategory } from "../grid/numberFormatCategory";
import { writeNumberFormats } from "../grid/writeNumberFormats";
import { writeValues } from "../grid/writeValues";
import { fail } from "../protocol/fail";
import { RangeAddressing } from "./RangeAddressing";

/** Above this many cells Excel gives null instead of values. */
const mostCells = 5_000_000;

const wrongShape =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** The part of `Excel.Range` that reads and writes what is in the cells. Formulas are English, also the "local" ones. */
export abstract class RangeContents extends RangeAddressing {
  get Values(): RangeValue[][] | null {
    return this.#read(cellValue);
  }
  set Values(values: unknown) {
    writeValues(this.model.grid, this.place, this.#shaped(values));
  }
  get Formulas(): RangeValue[][] | null {
    const { grid } = this.model;
    const { sheet } = this.place;
    return this.#read((cell, row, column) => cellFormula(grid, sheet, row, column) || cellValue(cell));
  }
  set Formulas(formulas: unknown) {
    this.Values = formulas;
  }
  get FormulasLocal(): RangeValue[][] | null {
    return this.Formulas;
  }
  set FormulasLocal(formulas: unknown) {
    this.Values = formulas;
  }
  get ValueTypes(): string[][] | null {
    return this.#read(cellValueType);
  }
  get Text(): string[][] | null {
    return this.#isTooLarge ? null : displayedTexts(this.model.grid, this.place);
  }
  get NumberFormat(): string[][] | null {
    return this.#read((cell) => cellNumberFormat(this.place.sheet, cell));
  }
  set NumberFormat(formats: unknown) {
    writeNumberFormats(this.model.grid, this.place, this.#shaped(formats));
  }
  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }
  get NumberFormatCategories(): string[][] | null {
    return this.#read((cell) => numberFormatCategory(cellNumberFormat(this.place.sheet, cell)));
  }

  /** office.js sends this before it cuts a large write into pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.place.rows || columns !== this.place.columns) fail("InvalidArgument", wrongShape);
  }

  get #isTooLarge(): boolean {
    return this.place.rows * this.place.columns > mostCells;
  }

  #read<Value>(read: ReadCell<Value>): Value[][] | null {
    return this.#isTooLarge ? null : readCells(this.model.grid, this.place, read);
  }

  /** One value for all cells, or a value per cell in the range's own shape. */
  #shaped(given: unknown): unknown[][] {
    const { rows, columns } = this.place;
    if (this.#isTooLarge) fail("InvalidArgument");
    if (!Array.isArray(given))
      return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(given));
    const lines: unknown[] = given;
    if (lines.length !== rows || !lines.every((line) => Array.isArray(line) && line.length === columns)) {
      fail("InvalidArgument", wrongShape);
    }
    return lines as unknown[][];
  }
}
