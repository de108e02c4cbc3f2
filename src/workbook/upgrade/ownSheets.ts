import { numberedName } from "../numberedName";
import type { SheetSnapshot } from "../snapshot";
import type { CellLedger } from "./CellLedger";
import type { CarriedSheet } from "./ContractContents";
import type { LeftOverCell } from "./UpgradeFacts";

const longestName = 31;

/**
 * What remains of a workbook when its tables are taken: sheets that had none come along as they are; of the others what
 * remains has no place.
 *
 * @param taken  names of the sheets that the new workbook has already
 */
export function ownSheets(
  sheets: readonly SheetSnapshot[],
  ledger: CellLedger,
  taken: readonly string[],
): { readonly sheets: readonly CarriedSheet[]; readonly leftOver: readonly LeftOverCell[] } {
  const carried: CarriedSheet[] = [];
  const leftOver: LeftOverCell[] = [];
  for (const sheet of sheets) {
    const cells = ledger.remaining(sheet);
    if (cells.length === 0) continue;
    if (ledger.hasTaken(sheet)) {
      leftOver.push(...cells);
      continue;
    }
    for (const row of sheet.rows) {
      for (const column of row.values.keys()) ledger.take(sheet, row, column, "inOwnSheets");
    }
    const names = [...taken, ...carried.map(({ name }) => name)];
    carried.push({
      name: numberedName(sheet.name, names, longestName),
      visibility: sheet.visibility,
      cells: cells.map(({ row, column, value }) => ({ row, column, value })),
    });
  }
  return { sheets: carried, leftOver };
}
