import type { SeriesColumns, SeriesField } from "./seriesColumns";
import type { SplitTable } from "./splitTable";

/** By what sign the file writes decimals, as far as its numbers show it. */
export type DecimalMark = "comma" | "point" | "unknown";

/** Columns of which the numbers need not be whole. */
export const measuredFields = [
  "value",
  "lower95",
  "upper95",
  "margin",
  "expectedChangePerYear",
  "designEffect",
] as const satisfies readonly SeriesField[];

const withComma = /^[-−–+]? ?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+) ?%?$/;
const withPoint = /^[-−–+]? ?(?:0?\.\d+|\d+\.(?:\d{1,2}|\d{4,})|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+) ?%?$/;

/**
 * Decides what "24.670" means from the numbers about which there is no doubt: "24.6" and "0.123" or "24,6".
 *
 * Where there are none, a file that is separated by commas writes decimals with a point. Where both occur, a number
 * that can be read in two ways stays unknown.
 */
export function decimalMark(table: SplitTable, { positions }: SeriesColumns): DecimalMark {
  const columns = measuredFields.map((field) => positions[field]).filter((position) => position >= 0);
  let seesComma = false;
  let seesPoint = false;
  for (const { cells } of table.rows) {
    for (const column of columns) {
      const text = cells[column]?.trim() ?? "";
      seesComma ||= withComma.test(text);
      seesPoint ||= withPoint.test(text);
    }
    if (seesComma && seesPoint) return "unknown";
  }
  if (seesComma) return "comma";
  return seesPoint || table.delimiter === "," ? "point" : "unknown";
}
