import type { CountTable } from "./CountTable";

/** The numbers of a table with its totals as a last row and a last column. */
export interface ValuesWithTotals {
  /** As published; null where there is none. */
  readonly given: readonly (readonly (number | null)[])[];
  /** With 0 for a blank, and the sum for a total that is not published. */
  readonly known: readonly (readonly number[])[];
}

/** A table and its totals in one grid. */
export function valuesWithTotals(table: CountTable): ValuesWithTotals {
  const { cells, rowTotals, columnTotals, grandTotal } = table;
  const given = [
    ...cells.map((line, row) => [...line, rowTotals?.[row] ?? null]),
    [...(cells[0] ?? []).map((_, column) => columnTotals?.[column] ?? null), grandTotal ?? null],
  ];
  const lines = given.slice(0, -1).map((line) => {
    const values = line.slice(0, -1).map((value) => value ?? 0);
    return [...values, line.at(-1) ?? sum(values)];
  });
  const last = (given.at(-1) ?? []).map(
    (value, column) => value ?? sum(lines.map((line) => line[column] ?? 0)),
  );
  return { given, known: [...lines, last] };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
