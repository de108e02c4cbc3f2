import { formatNumber } from "./numbers";

/** @example counted(1284, "row", "rows") // "1,284 rows" */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
