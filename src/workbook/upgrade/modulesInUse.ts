import type { TableModule } from "../contract/TableContract";
import { tableContract } from "../template";
import type { ContractContents } from "./ContractContents";

/**
 * The modules, besides the spine, of tables in which something is filled in: without them those rows would have no sheet.
 */
export function modulesInUse({ tables }: ContractContents): readonly TableModule[] {
  const filled = [...tables].filter(([, { rows }]) => rows.length > 0);
  const modules = new Set<TableModule>(filled.map(([table]) => tableContract(table).module));
  modules.delete("spine");
  return [...modules];
}
