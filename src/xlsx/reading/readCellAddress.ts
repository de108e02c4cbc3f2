import { lastColumn, lastRow, readCellReference } from "../cellReference";
import { bytesAttribute } from "../markup/bytesAttribute";
import type { ScannedTag } from "../markup/scanMarkup";

const letterR = 114;
const equalsSign = 61;

/**
 * Where a scanned cell stands, written into `place`. A cell without an address stands right of the one before it.
 * False where the address is not one of a sheet.
 */
export function readCellAddress(
  bytes: Uint8Array,
  tag: ScannedTag,
  place: { row: number; column: number },
  currentRow: number,
): boolean {
  const at = tag.nameEnd + 1;
  if (bytes[at] === letterR && bytes[at + 1] === equalsSign) return readDigits(bytes, at + 2, place);
  const text = bytesAttribute(bytes, tag, "r");
  if (text === undefined) {
    place.row = currentRow;
    place.column += 1;
    return place.column <= lastColumn && currentRow > 0;
  }
  const found = readCellReference(text);
  if (found === null) return false;
  place.row = found.row;
  place.column = found.column;
  return true;
}

/** The usual case, `<c r="A1"`, without making a string of it: this runs a million times. */
function readDigits(bytes: Uint8Array, quoteAt: number, place: { row: number; column: number }): boolean {
  let at = quoteAt + 1;
  let column = 0;
  let row = 0;
  let byte = bytes[at] as number;
  for (; byte >= 65 && byte <= 90; byte = bytes[++at] as number) column = column * 26 + byte - 64;
  for (; byte >= 48 && byte <= 57; byte = bytes[++at] as number) row = row * 10 + byte - 48;
  place.row = row;
  place.column = column - 1;
  return byte === bytes[quoteAt] && row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn + 1;
}
