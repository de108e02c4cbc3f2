import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";

/** The style of a cell, which the grid keeps in the cell itself or in the workbook's table of styles. */
export function cellStyle(sheet: FWorksheet, cell: Nullable<ICellData>): IStyleData {
  const style = cell?.s;
  if (typeof style === "string") return sheet.getWorkbook().getStyles().get(style) ?? {};
  return style ?? {};
}

/** The number format in English, "General" where there is none. */
export function cellNumberFormat(sheet: FWorksheet, cell: Nullable<ICellData>): string {
  return cellStyle(sheet, cell).n?.pattern ?? "General";
}
