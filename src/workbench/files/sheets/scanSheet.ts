import { bytesAttribute, equals } from "../../../xlsx/markup/bytesAttribute";
import { isTrue } from "../../../xlsx/markup/parseXml";
import { scanMarkup } from "../../../xlsx/markup/scanMarkup";
import { readCellAddress } from "../../../xlsx/reading/readCellAddress";

export interface ScannedRow {
  readonly row: number;
  /** Pixels; undefined where the row has the default height. */
  readonly height: number | undefined;
  readonly hidden: boolean;
}

export interface ScannedSheet {
  readonly rows: readonly ScannedRow[];
  /** Cells with a format of their own. */
  readonly formatted: readonly { readonly row: number; readonly column: number; readonly format: number }[];
}

const letterC = 99;
const pixelsPerPoint = 4 / 3;

/** Row heights and format numbers, in one pass over the bytes of a sheet. Rows as Excel numbers them. */
export function scanSheet(bytes: Uint8Array, part: string): ScannedSheet {
  const rows: ScannedRow[] = [];
  const formatted: { row: number; column: number; format: number }[] = [];
  const place = { row: 0, column: -1 };
  let row = 0;
  scanMarkup(bytes, part, {
    open: (tag) => {
      if (tag.nameEnd - tag.nameStart === 1 && bytes[tag.nameStart] === letterC) {
        readCellAddress(bytes, tag, place, row);
        const format = Number(bytesAttribute(bytes, tag, "s") ?? 0);
        if (format > 0) formatted.push({ row: place.row, column: place.column, format });
      } else if (equals(bytes, tag.nameStart, tag.nameEnd, "row")) {
        row = Number(bytesAttribute(bytes, tag, "r") ?? row + 1);
        place.column = -1;
        const height = bytesAttribute(bytes, tag, "ht");
        const hidden = isTrue(bytesAttribute(bytes, tag, "hidden"));
        if (height === undefined && !hidden) return;
        const pixels = height === undefined ? undefined : Math.round(Number(height) * pixelsPerPoint);
        rows.push({ row, height: pixels, hidden });
      }
    },
    close: () => undefined,
  });
  return { rows, formatted };
}
