import type { Fix } from "./Fix";

/** Of two fixes for one cell the first: the other starts from a value that is not there any more. */
export function onePerCell(fixes: readonly Fix[]): Fix[] {
  const cells = new Set<string>();
  return fixes.filter(({ sheet, row, column }) => {
    const cell = JSON.stringify([sheet, row, column]);
    const isFirst = !cells.has(cell);
    cells.add(cell);
    return isFirst;
  });
}
