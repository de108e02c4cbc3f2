import { codeKey } from "../../domain/codes/codeKey";
import { placeOf } from "../../report/placeOf";
import type { Place } from "../../workbook/findings";
import type { WorkbookRecords } from "../../workbook/records";
import type { PreviewLine } from "./ReportOrder";

/** The cell to look at for a line of the preview; null where there is none. */
export function placeOfLine(
  { place, about }: PreviewLine,
  { indicators, activities }: WorkbookRecords,
): Place | null {
  if (place !== null || about === null) return place;
  if (about.table === "indicators") {
    const row = rowOf(indicators?.rows, about.code);
    return indicators === null || row === undefined ? null : placeOf(indicators, row, "code");
  }
  const row = rowOf(activities?.rows, about.code);
  return activities === null || row === undefined ? null : placeOf(activities, row, "code");
}

function rowOf<Row extends { readonly code: string | null }>(
  rows: readonly Row[] | undefined,
  code: string,
): Row | undefined {
  return rows?.find((row) => codeKey(row.code ?? "") === codeKey(code));
}
