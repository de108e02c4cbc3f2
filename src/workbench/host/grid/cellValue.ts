import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";

/** What Range.values holds for a cell. */
export type RangeValue = string | number | boolean;

/** The grid's only error for "still computing"; Excel shows #BUSY!. */
export const gettingData = "#GETTING_DATA";

/** A cell of the grid as Excel's API shows it; blank is "". */
export function cellValue(cell: Nullable<ICellData>): RangeValue {
  if (!cell) return "";
  if (cell.p) return cell.p.body?.dataStream.replace(/\r\n$/, "") ?? "";
  const { v } = cell;
  if (v === undefined || v === null) return "";
  if (v === gettingData) return "#BUSY!";
  return cell.t === CellValueType.BOOLEAN ? v === 1 || v === true : v;
}

/** `Range.valueTypes`; a formula that gives "" is text, a cell without anything is empty. */
export function cellValueType(
  cell: Nullable<ICellData>,
): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  const value = cellValue(cell);
  if (value === "") return cell?.f || cell?.si ? "String" : "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|[A-Z0-9/]+[!?])$/.test(value) ? "Error" : "String";
}
