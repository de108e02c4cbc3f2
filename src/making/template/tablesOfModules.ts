import type { TableModule } from "../../workbook/contract/TableContract";
import type { TableKey } from "../../workbook/template";
import { tableContract, tableKeys } from "../../workbook/template";

/** The spine that every workbook has, and the tables of these modules, in the order of the contract. */
export function tablesOfModules(modules: readonly TableModule[]): TableKey[] {
  return tableKeys.filter((key) => {
    const { module } = tableContract(key);
    return module === "spine" || modules.includes(module);
  });
}
