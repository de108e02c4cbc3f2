import { columnsByHeader } from "./columnsByHeader";
import type { KeptRows } from "./StandingTable";

/**
 * Whether headers are those of a sheet of ours, though people changed some: the column with keys and another one are there,
 * or at least half of all.
 *
 * @example isKeptHeader({ columns: [{ header: "Kenmerk" }, { header: "Wie" }], keyColumn: "Kenmerk" }, ["WIE", "kenmerk"]) // true
 */
export function isKeptHeader(
  { columns, keyColumn }: Pick<KeptRows, "columns" | "keyColumn">,
  headers: readonly string[],
): boolean {
  const found = columnsByHeader({ columns }, headers).size;
  const hasKey = columnsByHeader({ columns: [{ header: keyColumn }] }, headers).size > 0;
  return found > 1 && (hasKey || found * 2 >= columns.length);
}
