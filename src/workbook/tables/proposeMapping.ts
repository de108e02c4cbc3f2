import type { TableMapping } from "../kept/KeptChoices";
import type { SheetSnapshot } from "../snapshot";
import type { TableKey } from "../template";
import { headerCellsAt } from "./headerCellsAt";
import { matchColumns } from "./matchColumns";

/**
 * Which column of a sheet probably holds which field: a proposal for the user to mend and confirm.
 *
 * Besides the headers that the check itself would recognise, it takes those that merely hold the words of a required
 * field ("Aantal deelnemers 2023" for Aantal): the check leaves those unread, for without a user that is a guess.
 *
 * @param headerRow  as Excel numbers it (`likelyHeaderRow`)
 * @returns          without columns where nothing is recognised; the table reaches as far as the sheet is filled
 */
export function proposeMapping(sheet: SheetSnapshot, table: TableKey, headerRow: number): TableMapping {
  const cells = headerCellsAt(sheet, headerRow);
  const { columns, guesses } = matchColumns(table, sheet.name, headerRow, cells);
  return { table, sheet: sheet.name, headerRow, lastRow: null, columns: { ...guesses, ...columns } };
}
