import type { TableKey } from "./template";
import { tableContract } from "./template";

/**
 * The bit by which a measured value of a table is known among the others: 1, 2, 4 … in the order of the contract.
 *
 * @returns 0 where the field is no measured value
 * @example percentageBit("measurements", "upper95") // 4
 */
export function percentageBit(table: TableKey, field: string): number {
  const { fields } = tableContract(table);
  const measured = Object.keys(fields).filter((key) => fields[key]?.kind === "measuredValue");
  const index = measured.indexOf(field);
  return index < 0 ? 0 : 1 << index;
}
