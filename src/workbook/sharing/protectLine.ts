import { suppressTable } from "../../domain/privacy/suppressTable";

/** "withheld": hidden whatever it is, because even the marks would say too much. */
export type LineTreatment = "shown" | "primary" | "secondary" | "withheld";

/** Of a line with more parts than this all are withheld as soon as one is small. */
const mostParts = 200;

/**
 * What happens to counts that together make up a total which a reader knows, though it may stand elsewhere.
 *
 * For: one sum of a workbook of which a number may stand in other sums too. Not for: tables with rows and columns
 * (`suppressTable`, by which this is done). A total of `minimum` or more is never hidden here, so that no other sum with
 * the same total gives it back: where hiding the parts does not suffice, all parts are withheld.
 *
 * @param parts    whole numbers of 0 or more, also those that do not stand in the workbook but follow from what does
 * @param total    null where no reader knows it; a difference with the sum of the parts is taken as known
 * @param minimum  smallest count that may be shown, 3 to 100
 * @throws InvalidInput  those of suppressTable
 */
export function protectLine(
  parts: readonly number[],
  total: number | null,
  minimum: number,
): readonly LineTreatment[] {
  const isSmall = (count: number): boolean => count > 0 && count < minimum;
  if (!parts.some(isSmall) && !(total !== null && isSmall(total))) return parts.map(() => "shown");
  // One row a person: to look for the few that protect the others would take long, and leave little.
  if (parts.length > mostParts) return parts.map(() => "withheld");
  const { cells, rowTotals, withheld } = suppressTable({ cells: [parts], rowTotals: [total] }, minimum);
  if (withheld || rowTotals?.[0] === "secondary") return parts.map(() => "withheld");
  return cells[0] ?? [];
}
