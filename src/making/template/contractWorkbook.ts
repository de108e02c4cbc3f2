import { Workbook } from "exceljs";
import type { TemplateWords } from "../../text/TemplateWords";
import { columnLetters } from "../../workbook/cellAddress";
import type { ContractContents } from "../../workbook/upgrade/ContractContents";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import { addAssignmentSheet } from "./addAssignmentSheet";
import { addCarriedSheet } from "./addCarriedSheet";
import type { ListedTable } from "./addStartSheet";
import { addStartSheet } from "./addStartSheet";
import type { NewRow } from "./addTableSheet";
import { addTableSheet } from "./addTableSheet";
import { columnsOfTable } from "./columnsOfTable";
import { controlFormula } from "./controlFormula";
import type { CodesGivenOut } from "./controlResult";
import type { FinishedTable } from "./finishParts";
import { finishParts } from "./finishParts";
import { fitRows } from "./fitRows";
import { firstDataRow } from "./layout";
import { markColumns } from "./markColumns";
import { titleOf } from "./titleOf";
import type { NewColumn } from "./NewColumn";
import { reproducibleBytes } from "./reproducibleBytes";

/** Rows that stand ready below what is filled in. */
const emptyRows = 25;

interface PreparedTable {
  readonly table: TableKey;
  readonly rows: readonly NewRow[];
  readonly columns: readonly NewColumn[];
  /** From 0. */
  readonly controlAt: number;
}

/**
 * A new workbook of the contract as the bytes of an .xlsx file: a first sheet that explains it, and these tables with
 * drop-downs, messages and checks of their own. Only what Excel 2016 knows; no macros, no formulas of ours.
 *
 * @param name      stands above the first sheet, with what Opdracht says behind it
 * @param tables    in the order in which their sheets come; Opdracht among them
 * @param contents  what is filled in
 */
export function contractWorkbook(
  name: string,
  tables: readonly TableKey[],
  contents: ContractContents,
  words: TemplateWords,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  const title = titleOf(name, contents.settings);
  workbook.title = title.result;
  const rowsOf = (table: TableKey): readonly NewRow[] => contents.tables.get(table)?.rows ?? [];
  const codes: CodesGivenOut = (table) => rowsOf(table).map(({ code }) => String(code ?? "").trim());
  const prepared = tables.flatMap((table): PreparedTable[] => {
    if (table === "assignment") return [];
    const filled = rowsOf(table);
    const rows = [...filled, ...Array.from({ length: emptyRows }, () => ({}))];
    const columns = columnsOfTable(table, rows, contents.tables.get(table)?.ownColumns ?? [], codes, words);
    const controlAt = Object.keys(tableContract(table).fields).length + columns.length - 1;
    return [{ table, rows, columns, controlAt }];
  });
  addStartSheet(workbook, title, tables.map(listed(prepared)), words);
  addAssignmentSheet(workbook, contents.settings, words, contents.ownSettings);
  for (const { table, rows, columns, controlAt } of prepared) {
    const sheet = addTableSheet(workbook, table, rows, words, columns);
    markColumns(sheet, table, controlAt, rows.length, words);
    fitRows(sheet, rows.length, controlAt + 1);
  }
  for (const sheet of contents.sheets) addCarriedSheet(workbook, sheet);
  return reproducibleBytes(workbook, finishParts(tables.map(finished(words))));
}

const listed =
  (prepared: readonly PreparedTable[]) =>
  (table: TableKey): ListedTable => {
    const found = prepared.find((one) => one.table === table);
    if (found === undefined) return { table, control: null, filled: 0, incomplete: 0 };
    const said = found.columns.at(-1)?.cells ?? [];
    const incomplete = said.filter(
      (cell) => cell !== null && typeof cell === "object" && "result" in cell && cell.result !== "",
    ).length;
    const filled = found.rows.filter((row) => Object.keys(row).length > 0).length;
    return { table, control: columnLetters(found.controlAt), filled, incomplete };
  };

const finished =
  (words: TemplateWords) =>
  (table: TableKey): FinishedTable => {
    const formula = controlFormula(table, firstDataRow, words.control);
    return {
      name: tableContract(table).name,
      altText: words.rowMeanings[table],
      calculated: table === "assignment" ? null : { header: words.control.header, formula },
    };
  };
