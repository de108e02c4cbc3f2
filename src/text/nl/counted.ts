import { formatNumber } from "./numbers";

/** @example counted(1284, "rij", "rijen") // "1.284 rijen" */
export function counted(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
