import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Rectangle } from "./Rectangle";
import { formatAddress } from "./formatAddress";
import { quoteSheetName } from "./quoteSheetName";

/** Cells on a sheet of the grid. */
export interface Place extends Rectangle {
  readonly sheet: FWorksheet;
}

/** As `Range.address` shows it: "'Blad 1'!A1:B2". */
export function placeAddress(place: Place): string {
  return `${quoteSheetName(place.sheet.getSheetName())}!${formatAddress(place)}`;
}
