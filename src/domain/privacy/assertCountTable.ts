import { InvalidInput } from "../InvalidInput";
import type { CountTable } from "./CountTable";

const lowestMinimum = 3;
const highestMinimum = 100;

/**
 * @throws InvalidInput  "not-a-whole-number", "out-of-range" (a count below 0), "lengths-differ" (rows, or totals beside them)
 */
export function assertCountTable({ cells, rowTotals, columnTotals, grandTotal }: CountTable): void {
  const width = cells[0]?.length ?? 0;
  for (const line of cells) assertLength(line, width);
  if (rowTotals) assertLength(rowTotals, cells.length);
  if (columnTotals) assertLength(columnTotals, width);
  for (const value of [...cells.flat(), ...(rowTotals ?? []), ...(columnTotals ?? []), grandTotal ?? null]) {
    if (value !== null) assertWhole("count", value, 0, Number.MAX_SAFE_INTEGER);
  }
}

/**
 * The smallest count that may be shown: 3 to 100. With 2, "<2" would say 1.
 *
 * @throws InvalidInput  "not-a-whole-number", "out-of-range"
 */
export function assertMinimum(minimum: number): void {
  assertWhole("minimum", minimum, lowestMinimum, highestMinimum);
}

function assertLength(values: readonly unknown[], length: number): void {
  if (values.length !== length) {
    throw new InvalidInput("lengths-differ", { first: length, second: values.length });
  }
}

function assertWhole(name: string, value: number, lowest: number, highest: number): void {
  if (!Number.isInteger(value)) throw new InvalidInput("not-a-whole-number", { name, value });
  if (value < lowest || value > highest) {
    throw new InvalidInput("out-of-range", { name, value, lowest, highest });
  }
}
