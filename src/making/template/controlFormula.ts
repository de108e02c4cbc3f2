import type { ControlWords } from "../../text/TemplateWords";
import { columnLetters } from "../../workbook/cellAddress";
import type { CodedTable, FieldContract } from "../../workbook/contract/TableContract";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import type { Excuse } from "./excuses";
import { excuses } from "./excuses";
import { firstDataRow, lastCheckedRow } from "./layout";

/**
 * What a row says of itself: which required cells are still blank, which codes are unknown or stand there twice. Blank
 * where the row is blank or complete.
 *
 * Plain cell references and functions that Excel 2007 had: they work in any spreadsheet, also where tables do not. A cell
 * with a semicolon in it holds several codes and is left to the check; where several are allowed, so is a cell with any
 * other sign in it that the check takes for a separator.
 *
 * @param row  as Excel numbers it
 */
export function controlFormula(table: TableKey, row: number, words: ControlWords): string {
  const { fields } = tableContract(table);
  const cell = cellsOf(fields, row);
  const keys = Object.keys(fields);
  const whole = `${cell(keys[0] ?? "")}:${cell(keys.at(-1) ?? "")}`;
  const missing = Object.entries(fields).flatMap(([key, field]) => {
    if (!field.required) return [];
    const asked = unlessExcused(isBlank(cell(key)), excuses[table]?.[key], cell);
    return [`IF(${asked},${quoted(words.separator + field.header)},"")`];
  });
  const wrong = Object.entries(fields).flatMap(([key, { header, kind, codesOf }]) => {
    if (codesOf === undefined) return [];
    if (codesOf === table && key === "code") return [twice(cell(key), codesOf, words)];
    return [unknown(cell(key), header, kind === "codes" ? betweenCodes : semicolon, codesOf, words)];
  });
  const { separator, fillIn } = words;
  const list = missing.join("&");
  const start = separator.length + 1;
  const asked = `IF(${list}="","",${quoted(separator + fillIn)}&MID(${list},${start},500))`;
  const all = [asked, ...wrong].join("&");
  const spoken = `IF(SUMPRODUCT(LEN(TRIM(${whole})))=0,"",MID(${all},${start},900))`;
  return `IFERROR(${spoken},${quoted(words.cellWithError)})`;
}

const cellsOf =
  (fields: Readonly<Record<string, FieldContract>>, row: number) =>
  (field: string): string =>
    `$${columnLetters(Object.keys(fields).indexOf(field))}${row}`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const isBlank = (cell: string): string => `LEN(TRIM(${cell}))=0`;

function unlessExcused(asked: string, excuse: Excuse | undefined, cell: (field: string) => string): string {
  if (excuse === undefined) return asked;
  const filled = excuse.fields.map((field) => `NOT(${isBlank(cell(field))})`).join(",");
  return `AND(${asked},NOT(${excuse.needs === "all" ? "AND" : "OR"}(${filled})))`;
}

/** MATCH, and not COUNTIF: to that, 1.10 and 1.1 are the same. */
function codesOf(coded: CodedTable): string {
  const { name, fields } = tableContract(coded);
  const column = columnLetters(Object.keys(fields).indexOf("code"));
  return `${name}!$${column}$${firstDataRow}:$${column}$${lastCheckedRow}`;
}

const semicolon = [quoted(";")];
/** A no-break space is literal: CHAR(160) is another sign on a Mac. */
const betweenCodes = [...[";", ",", "/", " ", "\u00a0"].map(quoted), "CHAR(10)"];

function unknown(
  cell: string,
  header: string,
  separators: readonly string[],
  coded: CodedTable,
  words: ControlWords,
): string {
  const codes = codesOf(coded);
  const isAbsent = `ISNA(MATCH(TRIM(${cell}),${codes},0)),ISNA(MATCH(${cell},${codes},0))`;
  const isSingle = separators.map((separator) => `ISERROR(FIND(${separator},TRIM(${cell})))`).join(",");
  const asked = `AND(NOT(${isBlank(cell)}),${isSingle},${isAbsent})`;
  return `IF(${asked},${quoted(words.separator + words.unknownCode(header, tableContract(coded).name))},"")`;
}

/** Said of the second row, for the first was there before it. */
function twice(cell: string, coded: CodedTable, words: ControlWords): string {
  const place = `ROW()-${firstDataRow - 1}`;
  const asked = `IFERROR(MATCH(${cell},${codesOf(coded)},0)<${place},FALSE)`;
  return `IF(${isBlank(cell)},"",IF(${asked},${quoted(words.separator + words.codeTwice)},""))`;
}
