import type { KeptSheet } from "../documents/reports/KeptSheet";
import type { SheetContents, SheetValue } from "../documents/SheetContents";

/** One change to a workbook. Rows as Excel numbers them, columns from 0; null makes a cell blank. */
export type WorkbookEdit =
  SetCells | AppendTableRows | RemoveTableRows | AddSheet | KeepSheet | KeepChoices | RecalculateOnOpen;

export interface SetCells {
  readonly kind: "set-cells";
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: SheetValue;
}

export interface AppendTableRows {
  readonly kind: "append-table-rows";
  readonly table: string;
  /** One value a column of the table; what stands for a calculated column is passed over when it is null. */
  readonly rows: readonly (readonly SheetValue[])[];
}

export interface RemoveTableRows {
  readonly kind: "remove-table-rows";
  readonly table: string;
  /** Sheet rows. */
  readonly rows: readonly number[];
}

/** Where a sheet already carries the table, that sheet is written anew; otherwise a sheet is added behind the others. */
export interface AddSheet {
  readonly kind: "add-sheet";
  readonly sheet: SheetContents;
}

/** Our report sheet is made anew around what people wrote in it; where no sheet carries its table, one is added. */
export interface KeepSheet {
  readonly kind: "keep-sheet";
  readonly sheet: KeptSheet;
}

/** Our own custom XML part gets this text, as `writeKeptPart` makes it; it is added where the workbook has none. */
export interface KeepChoices {
  readonly kind: "keep-choices";
  readonly xml: string;
}

export interface RecalculateOnOpen {
  readonly kind: "recalculate-on-open";
}
