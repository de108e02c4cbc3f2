import type { CarriedValue } from "../../workbook/upgrade/ContractContents";

/** What a cell of a new workbook gets; null is blank. */
export type NewCell = CarriedValue | Date | null;

/** A formula with the result it has in the file as it is made, so that a reader need not calculate. */
export interface NewFormula {
  readonly formula: string;
  readonly result: string | number;
}
