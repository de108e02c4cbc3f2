import type { Workbook } from "exceljs";
import type { CarriedSheet } from "../../workbook/upgrade/ContractContents";
import { cellOf } from "./cellOf";

const states = { visible: "visible", hidden: "hidden", "very-hidden": "veryHidden" } as const;

/** Adds a sheet that comes along: its cells where they stood. */
export function addCarriedSheet(workbook: Workbook, { name, visibility, cells }: CarriedSheet): void {
  const sheet = workbook.addWorksheet(name, { state: states[visibility] });
  for (const { row, column, value } of cells) {
    const cell = sheet.getCell(row, column + 1);
    const written = cellOf(value);
    cell.value = written.value;
    if (written.format !== null) cell.numFmt = written.format;
  }
}
