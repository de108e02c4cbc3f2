import { cellAddress } from "../../workbook/cellAddress";
import type { AnyTable } from "./foundTable";

/**
 * The range of a table as Excel writes it, from its headers to its last row that holds something.
 *
 * @example rangeOf({ sheet: "Doelen", headerRow: 3, columns: { code: 0, parent: 2 }, rows: [{ row: 9 }] }) // "A3:C9"
 */
export function rangeOf({ headerRow, columns, rows }: AnyTable): string {
  const chosen = Object.values(columns);
  const places = chosen.length === 0 ? [0] : chosen;
  const lastRow = rows.at(-1)?.row ?? headerRow;
  return `${cellAddress(headerRow, Math.min(...places))}:${cellAddress(lastRow, Math.max(...places))}`;
}
