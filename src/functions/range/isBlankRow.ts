import { isBlank } from "./isBlank";

/** Whether no cell of the row holds anything: such rows are passed over. */
export function isBlankRow(row: readonly unknown[]): boolean {
  return row.every(isBlank);
}
