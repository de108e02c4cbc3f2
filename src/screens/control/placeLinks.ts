import type { PlaceLabels } from "../../text/ReportLabels";
import { cellAddress } from "../../workbook/cellAddress";
import type { Place } from "../../workbook/findings";
import { placeInWords } from "./placeInWords";

export interface PlaceLink {
  readonly place: Place;
  /** Without the sheet where the cell before it is on the same one. */
  readonly short: string;
  readonly full: string;
}

/** Places to jump to; what has no sheet is words only and cannot be jumped to. */
export function placeLinks(places: readonly Place[], labels: PlaceLabels): readonly PlaceLink[] {
  return places.map((place, index) => {
    const full = placeInWords(place, labels);
    const { sheet, row, column } = place;
    const sameSheet = sheet !== null && places[index - 1]?.sheet === sheet;
    const short = sameSheet && row !== null && column !== null ? cellAddress(row, column) : full;
    return { place, short, full };
  });
}
