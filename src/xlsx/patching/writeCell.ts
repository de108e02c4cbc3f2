import type { SheetValue } from "../../documents/SheetContents";
import { cellAddress } from "../../workbook/cellAddress";
import { lastColumn, lastRow } from "../cellReference";
import { encodeText } from "../markup/encodeText";
import { escapeText } from "../markup/escapeText";
import { PatchRefused } from "../PatchRefused";

const longestText = 32_767;

export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  /** Number of the cell's style; null for the style that every cell has by itself. */
  readonly style: string | null;
  readonly value: SheetValue;
  readonly formula?: string;
}

/**
 * A cell in the words of the file. Text is written into the cell itself, so the table of shared strings stays as it
 * is, and what begins with = + - or @ stays text.
 *
 * @param prefix  of the sheet's elements: "" or "x:"
 * @throws PatchRefused "cell-outside-sheet", "not-a-finite-number", "text-too-long"
 */
export function writeCell(prefix: string, cell: CellToWrite): string {
  const { row, column, style, value, formula } = cell;
  if (!isCell(row, column)) throw new PatchRefused("cell-outside-sheet", { row, column });
  const styled = style === null ? "" : ` s="${style}"`;
  const open = `<${prefix}c r="${cellAddress(row, column)}"${styled}`;
  const close = `</${prefix}c>`;
  if (formula !== undefined) return `${open}><${prefix}f>${escapeText(formula)}</${prefix}f>${close}`;
  if (value === null) return `${open}/>`;
  if (typeof value === "string") {
    if (value.length > longestText) throw new PatchRefused("text-too-long", { length: value.length });
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${encodeText(value)}</${prefix}t></${prefix}is>`;
    return `${open} t="inlineStr">${text}${close}`;
  }
  if (typeof value === "boolean")
    return `${open} t="b"><${prefix}v>${value ? "1" : "0"}</${prefix}v>${close}`;
  if (!Number.isFinite(value)) throw new PatchRefused("not-a-finite-number", { value });
  return `${open}><${prefix}v>${String(value)}</${prefix}v>${close}`;
}

function isCell(row: number, column: number): boolean {
  const isWhole = Number.isInteger(row) && Number.isInteger(column);
  return isWhole && row >= 1 && row <= lastRow && column >= 0 && column <= lastColumn;
}
