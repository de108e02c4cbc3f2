import type { FieldContract } from "../../workbook/contract/TableContract";
import type { TableKey } from "../../workbook/template";
import { assignmentSettings, tableContract, templateVersion } from "../../workbook/template";
import { columnPoints } from "../writing/columnPoints";
import { enteredValue } from "../writing/enteredValue";

/** A table must have a row, and rows that stand ready show that they may be filled. */
const emptyRows = 10;
const headerCharacters = 3;
const fewestCharacters = 14;
const longTextCharacters = 40;

/** Codes as text, so that Excel leaves 0392 and 1.10 as they are. */
const cellFormats: Readonly<Partial<Record<FieldContract["kind"], string>>> = {
  code: "@",
  codes: "@",
  date: "dd-mm-yyyy",
};

/** Adds an empty sheet of the contract: a table with its headers, drop-downs for its choices, and codes as text. */
export function addContractSheet(context: Excel.RequestContext, key: TableKey): void {
  const { name, fields } = tableContract(key);
  const columns = Object.values(fields);
  const rows = key === "assignment" ? assignmentRows() : blankRows(columns.length);
  const sheet = context.workbook.worksheets.add(name);
  const whole = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  columns.forEach((field, column) => {
    const body = sheet.getRangeByIndexes(1, column, rows.length, 1);
    body.format.columnWidth = columnPoints(charactersOf(field));
    const format = cellFormats[field.kind];
    if (format !== undefined) body.numberFormat = rows.map(() => [format]);
    if (field.choices !== undefined) offerChoices(body, Object.keys(field.choices));
  });
  whole.values = [columns.map(({ header }) => header), ...rows];
  const table = sheet.tables.add(whole, true);
  table.name = name;
  sheet.freezePanes.freezeRows(1);
}

function assignmentRows(): (string | number | boolean)[][] {
  return Object.entries(assignmentSettings).map(([setting, key]) => [
    setting,
    key === "templateVersion" ? enteredValue(templateVersion) : "",
  ]);
}

function blankRows(columns: number): string[][] {
  return Array.from({ length: emptyRows }, () => Array.from({ length: columns }, () => ""));
}

/** Another answer is not refused: it may be a way of writing that we understand, and the check says where it is not. */
function offerChoices(cells: Excel.Range, choices: readonly string[]): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
  cells.dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

function charactersOf({ header, kind }: FieldContract): number {
  if (kind === "text" && header.length > fewestCharacters - headerCharacters) return longTextCharacters;
  return Math.max(header.length + headerCharacters, fewestCharacters);
}
