import { normaliseName } from "../../domain/codes/normaliseName";
import type { SheetRow, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { LocatedTable } from "../tables/LocatedTable";
import { carriedRows } from "./carriedRows";
import type { CellLedger } from "./CellLedger";
import type { TableContents } from "./ContractContents";
import { ownColumns } from "./ownColumns";
import type { WordsOfTemplate } from "./UpgradeFacts";

/**
 * What of a table goes to the new workbook; the ledger is told of it.
 *
 * @param isAlone  whether its sheet has no other table, so that the columns beside it are its own
 */
export function contentsOfTable(
  located: LocatedTable,
  sheet: SheetSnapshot,
  dateSystem: WorkbookSnapshot["dateSystem"],
  isAlone: boolean,
  words: WordsOfTemplate,
  ledger: CellLedger,
): TableContents {
  const { rows, columns, headerRow } = located;
  const header = sheet.rows.find(({ row }) => row === headerRow);
  const headerAt = (column: number) => header?.values[column];
  if (header) {
    Object.values(columns).forEach((column) => ledger.take(sheet, header, column, "ofTemplate"));
    const control = header.values.findIndex((text) => isControlHeader(text, words));
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
    ? ownColumns(sheet, located, dateSystem, (column) => isMadeAnew(headerAt(column), column, rows, words))
    : [];
  for (const { column } of own) {
    for (const row of rows) ledger.take(sheet, row, column, "inOwnColumns");
    if (header) ledger.take(sheet, header, column, "ofTemplate");
  }
  return {
    rows: carriedRows(located, dateSystem),
    ownColumns: own.map(({ header: name, values }) => ({ header: name, values })),
  };
}

function isControlHeader(text: unknown, { controlHeader }: WordsOfTemplate): boolean {
  return typeof text === "string" && normaliseName(text) === normaliseName(controlHeader);
}

/** What somebody typed in the column Controle is theirs. */
function isMadeAnew(
  header: unknown,
  column: number,
  rows: readonly SheetRow[],
  words: WordsOfTemplate,
): boolean {
  const isFormula = ({ values, formulas }: SheetRow): boolean =>
    values[column] === undefined || formulas?.[column] !== undefined;
  return isControlHeader(header, words) && rows.every(isFormula);
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
