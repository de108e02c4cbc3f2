import type { ICellData, Nullable } from "@univerjs/core";
import type { SheetValue } from "../../../documents/SheetContents";

const booleanType = 3;

/** The value of a grid cell as a file holds it; null where the cell is blank. */
export function valueOfCell(cell: Nullable<ICellData>): SheetValue {
  if (cell === undefined || cell === null) return null;
  const richText = cell.p?.body?.dataStream.replace(/\r\n$/, "");
  const value = richText ?? cell.v ?? null;
  if (value === null || value === "") return null;
  return cell.t === booleanType ? value === 1 || value === true || value === "1" : value;
}

/** The formula of a grid cell; null where it has none. One that is shared with its neighbours is known by its id only. */
export function formulaOfCell(cell: Nullable<ICellData>): string | null {
  const { f, si } = cell ?? {};
  if (typeof f === "string" && f !== "") return f;
  return typeof si === "string" && si !== "" ? `shared ${si}` : null;
}
