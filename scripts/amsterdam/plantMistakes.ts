import { template } from "../../src/workbook/template";
import type { RowOf } from "../workbooks/rows";
import { planted, type Planted } from "./planted";

/** The rows with the mistakes of one table in them. Refuses a mistake for which there is no row. */
export function plantMistakes<Table extends Planted["table"]>(
  table: Table,
  rows: readonly RowOf<Table>[],
): RowOf<Table>[] {
  const result = rows.map((row) => ({ ...row }));
  for (const mistake of planted.filter((candidate) => candidate.table === table)) {
    const found = result.find((row) => isRowOf(mistake, row));
    if (found === undefined) throw new Error(`There is no row ${mistake.key} to plant a mistake in.`);
    if (mistake.cause === "duplicate-key") result.push({ ...found });
    Object.assign(found, mistake.cells);
  }
  return result;
}

function isRowOf(mistake: Planted, row: Readonly<Record<string, unknown>>): boolean {
  const [keyField = ""] = Object.keys(template[mistake.table].fields);
  return row[keyField] === mistake.key && (mistake.period === undefined || row["period"] === mistake.period);
}
