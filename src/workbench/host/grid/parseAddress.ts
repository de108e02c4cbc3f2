import type { Rectangle } from "./Rectangle";
import { sheetColumns, sheetRows } from "./Rectangle";

export interface ParsedAddress extends Rectangle {
  /** As written before the exclamation mark, without quotes; null where there is none. */
  readonly sheetName: string | null;
}

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * An address in A1 notation, with or without a sheet; null when the text is no address.
 *
 * @example parseAddress("'Blad 1'!A1:B2") // sheetName "Blad 1", row 0, column 0, rows 2, columns 2
 */
export function parseAddress(text: string): ParsedAddress | null {
  const address = text.replace(/^=/, "").trim();
  const bang = address.lastIndexOf("!");
  const sheetName =
    bang < 0
      ? null
      : address
          .slice(0, bang)
          .replace(/^'(.*)'$/, "$1")
          .replace(/''/g, "'");
  const rectangle = parseLocal(address.slice(bang + 1));
  return rectangle && { ...rectangle, sheetName };
}

function parseLocal(local: string): Rectangle | null {
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = cells.exec(local) ?? [];
  if (row1 !== "") return { ...rowSpan(row1, row2), ...columnSpan(column1, column2) };
  const [, first = "", last = ""] = wholeColumns.exec(local) ?? [];
  if (first !== "") return { row: 0, rows: sheetRows, ...columnSpan(first, last) };
  const [, top = "", bottom = ""] = wholeRows.exec(local) ?? [];
  return top === "" ? null : { ...rowSpan(top, bottom), column: 0, columns: sheetColumns };
}

function rowSpan(first: string, last: string) {
  return { row: Math.min(Number(first), Number(last)) - 1, rows: Math.abs(Number(first) - Number(last)) + 1 };
}

function columnSpan(first: string, last: string) {
  const [a, b] = [columnIndex(first), columnIndex(last)];
  return { column: Math.min(a, b), columns: Math.abs(a - b) + 1 };
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
