import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { carriedRows } from "./carriedRows";
import type { CellLedger } from "./CellLedger";
import type { TableContents } from "./ContractContents";
import { contractColumns } from "./contractColumns";
import { controlColumnOf, isMadeAnew } from "./controlColumnOf";
import type { GoalsOfRows } from "./goalsOfActivities";
import { ownColumns } from "./ownColumns";
import type { WordsOfTemplate } from "./UpgradeFacts";

/**
 * What of a table goes to the new workbook; the ledger is told of it.
 *
 * @param isAlone  whether its sheet has no other table, so that the columns beside it are its own
 * @param goals    of activities whose goals are columns with crosses
 */
export function contentsOfTable(
  located: LocatedTable,
  sheet: SheetSnapshot,
  dateSystem: WorkbookSnapshot["dateSystem"],
  isAlone: boolean,
  goals: GoalsOfRows | undefined,
  words: WordsOfTemplate,
  ledger: CellLedger,
): TableContents {
  const { rows, headerRow } = located;
  const columns = contractColumns(located);
  const header = sheet.rows.find(({ row }) => row === headerRow);
  const control = header === undefined ? -1 : controlColumnOf(header, words);
  if (header) {
    Object.values(columns).forEach((column) => ledger.take(sheet, header, column, "ofTemplate"));
    takeControl(sheet, header, control, ledger);
  }
  for (const row of rows) {
    for (const column of Object.values(columns)) {
      const value = row.values[column];
      const isSetting = located.table === "assignment" && typeof value === "string" && words.texts.has(value);
      ledger.take(sheet, row, column, isSetting ? "ofTemplate" : "inContract");
    }
  }
  const own = isAlone
    ? ownColumns(sheet, located, dateSystem, (column) => column === control && isMadeAnew(column, rows))
    : [];
  for (const { column } of own) {
    for (const row of rows) ledger.take(sheet, row, column, "inOwnColumns");
    if (header) ledger.take(sheet, header, column, "ofTemplate");
  }
  return {
    rows: carriedRows(located, dateSystem, goals),
    ownColumns: own.map(({ header: name, values }) => ({ header: name, values })),
  };
}

/** The formulas of Controle, in rows that are filled in and in rows that are not. */
function takeControl(sheet: SheetSnapshot, header: SheetRow, control: number, ledger: CellLedger): void {
  if (control < 0) return;
  ledger.take(sheet, header, control, "ofTemplate");
  for (const row of sheet.rows) {
    if (row.row <= header.row) continue;
    if (row.formulas?.[control] !== undefined) ledger.take(sheet, row, control, "ofTemplate");
  }
}
