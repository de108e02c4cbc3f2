import type { Step } from "../../../src/domain/privacy/Step";

/** A way as a test writes it: "row,column+" where a number rises, in the order of the table; null where there is none. */
export function writtenPath(path: readonly Step[] | null): string[] | null {
  return path && path.map(({ cell, change }) => `${cell.row},${cell.column}${change > 0 ? "+" : "-"}`).sort();
}
