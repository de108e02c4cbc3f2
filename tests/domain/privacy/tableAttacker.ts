import type { CountTable, TableTreatment, Treatment } from "../../../src/domain/privacy/CountTable";
import type { Bounds, Equation } from "./linearProgram";
import { greatestValue, leastValue } from "./linearProgram";

/** A number of a table as a reader sees it: where it stands, and what its mark says if it is hidden. */
export interface SeenNumber {
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  readonly treatment: Treatment;
  /** Of a row or column of 1 to minimum − 1 persons. */
  readonly inSmallGroup: boolean;
  /** In a row or column without anybody, of a table of enough persons. */
  readonly isEmptyForAll: boolean;
}

/** All numbers of a published table, totals as last row and column; a total that is not published has no value. */
export function seenNumbers(table: CountTable, found: TableTreatment, minimum: number): SeenNumber[] {
  const height = table.cells.length;
  const width = table.cells[0]?.length ?? 0;
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const rowSize = (row: number): number => table.rowTotals?.[row] ?? sum(table.cells[row] ?? []);
  const columnSize = (column: number): number =>
    table.columnTotals?.[column] ?? sum(table.cells.map((line) => line[column] ?? null));
  const size = table.grandTotal ?? sum(table.cells.map((_, row) => rowSize(row)));
  const isSmall = (persons: number): boolean => persons >= 1 && persons < minimum;
  const inSmallGroup = (row: number, column: number): boolean => {
    const inSmallRow = row < height && column < width && width > 1 && isSmall(rowSize(row));
    const inSmallColumn = row < height && column < width && height > 1 && isSmall(columnSize(column));
    return isSmall(size) || inSmallRow || inSmallColumn;
  };
  const inEmptyLine = (row: number, column: number): boolean =>
    (row < height && rowSize(row) === 0) || (column < width && columnSize(column) === 0);
  const at = (
    row: number,
    column: number,
    value: number | null,
    treatment: Treatment = "shown",
  ): SeenNumber => ({
    row,
    column,
    value,
    treatment,
    inSmallGroup: inSmallGroup(row, column),
    isEmptyForAll: !isSmall(size) && inEmptyLine(row, column),
  });
  return [
    ...table.cells.flatMap((line, row) => [
      ...line.map((value, column) => at(row, column, value, found.cells[row]?.[column])),
      at(row, width, table.rowTotals?.[row] ?? null, found.rowTotals?.[row]),
    ]),
    ...Array.from({ length: width }, (_, column) =>
      at(height, column, table.columnTotals?.[column] ?? null, found.columnTotals?.[column]),
    ),
    at(height, width, table.grandTotal ?? null, found.grandTotal),
  ];
}

/** What can be worked out of a hidden number. */
export interface WorkedOut extends Bounds {
  readonly seen: SeenNumber;
}

/**
 * What an attacker works out about every hidden number, who knows all that is shown, what the marks mean, which groups are
 * small and by how much each row and column fails to add up.
 */
export function attack(table: CountTable, numbers: readonly SeenNumber[], minimum: number): WorkedOut[] {
  const height = table.cells.length;
  const width = table.cells[0]?.length ?? 0;
  const isTotal = ({ row, column }: SeenNumber): boolean => row === height || column === width;
  const unknown = numbers.filter(
    (seen) => seen.treatment !== "shown" || (seen.value === null && isTotal(seen)),
  );
  const bounds = unknown.map(({ treatment, inSmallGroup }): Bounds => {
    if (treatment === "primary") return { lowest: inSmallGroup ? 0 : 1, highest: minimum - 1 };
    return { lowest: treatment === "secondary" ? minimum : 0, highest: Infinity };
  });
  const equations = equationsOf(table, numbers, unknown);
  return unknown.flatMap((seen, index) =>
    seen.treatment === "shown"
      ? []
      : {
          seen,
          lowest: leastValue(index, equations, bounds),
          highest: greatestValue(index, equations, bounds),
        },
  );
}

/** Every row and every column, those of the totals too: the cells less the total stay what they are. */
export function equationsOf(
  table: CountTable,
  numbers: readonly SeenNumber[],
  unknown: readonly SeenNumber[],
): Equation[] {
  const height = table.cells.length;
  const width = table.cells[0]?.length ?? 0;
  const lines = [
    ...Array.from({ length: height + 1 }, (_, row) => ({
      holds: (seen: SeenNumber) => seen.row === row,
      total: (seen: SeenNumber) => seen.column === width,
    })),
    ...Array.from({ length: width + 1 }, (_, column) => ({
      holds: (seen: SeenNumber) => seen.column === column,
      total: (seen: SeenNumber) => seen.row === height,
    })),
  ];
  return lines.map(({ holds, total }) => {
    const coefficients = unknown.map((seen) => (holds(seen) ? (total(seen) ? -1 : 1) : 0));
    // The true numbers satisfy the equation; where a total is not published, its true value is the sum.
    const constant = unknown.reduce(
      (value, seen, index) => value + (coefficients[index] ?? 0) * trueValue(seen, numbers, height, width),
      0,
    );
    return { coefficients, constant };
  });
}

/** A total that is not published is the sum of what stands before it. */
function trueValue(seen: SeenNumber, numbers: readonly SeenNumber[], height: number, width: number): number {
  if (seen.value !== null || (seen.row < height && seen.column < width)) return seen.value ?? 0;
  const parts = numbers.filter(({ row, column }) =>
    seen.row === height ? column === seen.column && row < height : row === seen.row && column < width,
  );
  return parts.reduce((sum, part) => sum + trueValue(part, numbers, height, width), 0);
}
