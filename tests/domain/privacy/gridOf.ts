import type { CellState, CountGrid, GridCell } from "../../../src/domain/privacy/CountGrid";

/** A cell of a grid as a test writes it: its value and what is known of it, "20 published" or "3 primary". */
const pattern = /^(\d+) (\w+)$/;

/**
 * A grid of which the last row and column hold the totals; a hidden number may be 0 to 100, a number costs its value to
 * hide.
 */
export function gridOf(lines: readonly (readonly string[])[]): CountGrid {
  const height = lines.length;
  const width = lines[0]?.length ?? 0;
  const cells = lines.map((line, row) =>
    line.map((text, column): GridCell => {
      const [, digits = "", state = ""] = pattern.exec(text) ?? [];
      const sign = (row === height - 1) === (column === width - 1) ? 1 : -1;
      const value = Number(digits);
      return { row, column, sign, value, lowest: 0, highest: 100, cost: value, state: state as CellState };
    }),
  );
  return { height, width, cells };
}

/** The cell at a place; fails where there is none. */
export function cellAt({ cells }: CountGrid, row: number, column: number): GridCell {
  const cell = cells[row]?.[column];
  if (cell === undefined) throw new Error(`no cell at ${row}, ${column}`);
  return cell;
}
