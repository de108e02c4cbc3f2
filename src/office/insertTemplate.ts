import { tableContract, tableKeys } from "../workbook/template";
import type { TableKey } from "../workbook/template";
import { HostRefused } from "./HostRefused";
import { runInWorkbook } from "./runInWorkbook";
import { addContractSheet } from "./template/addContractSheet";
import { inOneGo } from "./writing/inOneGo";
import { removeSheets } from "./writing/removeSheets";

export interface InsertedTemplate {
  /** Names of the sheets that were added. */
  readonly added: readonly string[];
  /** Names of what was there already, as a sheet or as a table, and was not touched. */
  readonly present: readonly string[];
}

const spine = tableKeys.filter((key) => tableContract(key).module === "spine");

/**
 * Adds the sheets of the template that the workbook lacks, all or none.
 *
 * @param wanted  the spine that every workbook has, unless others are asked for
 * @throws HostRefused workbook-structure-protected, and what Office refuses
 */
export function insertTemplate(wanted: readonly TableKey[] = spine): Promise<InsertedTemplate> {
  return runInWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    const taken = new Set([...sheets.items, ...tables.items].map(({ name }) => name.toLowerCase()));
    const isPresent = (key: TableKey) => taken.has(tableContract(key).name.toLowerCase());
    const missing = wanted.filter((key) => !isPresent(key));
    const names = missing.map((key) => tableContract(key).name);
    if (missing.length > 0 && protection.protected) throw new HostRefused("workbook-structure-protected", {});
    await inOneGo(context, async () => {
      try {
        for (const key of missing) addContractSheet(context, key);
        await context.sync();
      } catch (error) {
        await removeSheets(context, names);
        throw error;
      }
    });
    return { added: names, present: wanted.filter(isPresent).map((key) => tableContract(key).name) };
  });
}
