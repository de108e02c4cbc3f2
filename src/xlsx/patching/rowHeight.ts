import type { SheetColumn, SheetValue } from "../../documents/SheetContents";

/** Height of one line in points, for the usual font of 11 points. */
const lineHeight = 15;

/** More Excel does not show. */
const greatestHeight = 409;

/**
 * The height in points that a row needs for its wrapped texts; an estimate, for letters differ in width.
 *
 * Programs fit rows to their texts while people type, but not all of them when a file is opened.
 *
 * @param values  one a column; only texts wrap
 */
export function rowHeight(values: readonly SheetValue[], columns: readonly SheetColumn[]): number {
  const lines = columns.map(({ width }, index) => linesOf(values[index] ?? null, width));
  return Math.min(greatestHeight, Math.max(1, ...lines) * lineHeight);
}

/** Words go to the next line whole, which costs about a tenth of each line. */
function linesOf(value: SheetValue, width: number): number {
  if (typeof value !== "string") return 1;
  const fits = Math.max(1, width * 0.9);
  return value
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil([...line].length / fits)), 0);
}
