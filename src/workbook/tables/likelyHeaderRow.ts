import type { SheetSnapshot } from "../snapshot";
import { tableKeys } from "../template";
import { headerRowsOf } from "./headerRowsOf";
import { headersOfTable } from "./headersOfTable";

/** One word in common may be chance. */
const fewestFields = 2;

/**
 * The row in which the headers of a sheet probably stand, as Excel numbers it: those of its first Excel table, else
 * those that look most like a table of the contract, else the first row with the most texts beside each other.
 *
 * @returns 1 for an empty sheet
 */
export function likelyHeaderRow(sheet: SheetSnapshot): number {
  const excelTable = sheet.tables.find(({ hasHeaderRow }) => hasHeaderRow);
  if (excelTable) return excelTable.range.firstRow;
  const rows = headerRowsOf(sheet);
  const [best] = tableKeys
    .flatMap((table) => headersOfTable(table, rows) ?? [])
    .filter(({ fields }) => fields >= fewestFields)
    .sort((one, other) => other.fields - one.fields);
  if (best) return best.headerRow.row;
  const widest = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return rows.find(({ cells }) => cells.length === widest)?.row ?? 1;
}
