import type { PlaceLabels } from "../../text/ReportLabels";
import { cellAddress, columnLetters } from "../../workbook/cellAddress";
import type { Place } from "../../workbook/findings";

/** Where something stands, as people read it: "Activiteiten!C12". A row, a column or a sheet is said in words. */
export function placeInWords({ sheet, row, column }: Place, labels: PlaceLabels): string {
  if (sheet === null) return labels.workbook;
  if (row !== null && column !== null) return `${sheet}!${cellAddress(row, column)}`;
  if (row !== null) return labels.row(sheet, row);
  return column === null ? labels.sheet(sheet) : labels.column(sheet, columnLetters(column));
}
