import type { StandingTable } from "./StandingTable";

/** The columns in which every row holds a formula. */
export function calculatedColumns({
  headers,
  rows,
}: Pick<StandingTable, "headers" | "rows">): ReadonlySet<number> {
  const all = headers.map((_, column) => column);
  if (rows.length === 0) return new Set();
  return new Set(all.filter((column) => rows.every((cells) => (cells[column]?.formula ?? null) !== null)));
}
