import type { ControlWords } from "../../text/TemplateWords";
import type { FieldContract } from "../../workbook/contract/TableContract";
import type { TableKey } from "../../workbook/template";
import { tableContract } from "../../workbook/template";
import { excuses } from "./excuses";
import type { NewRow } from "./addTableSheet";
import type { NewCell } from "./NewCell";

/** The codes that are given out in each table, as text, from top to bottom. */
export type CodesGivenOut = (table: TableKey) => readonly string[];

/** What `controlFormula` gives for a row, so that the file need not be calculated before it is read. */
export function controlResult(
  table: TableKey,
  row: NewRow,
  index: number,
  codes: CodesGivenOut,
  words: ControlWords,
): string {
  const { fields } = tableContract(table);
  const textOf = (field: string): string => shownText(row[field] ?? null).trim();
  const isBlank = (field: string): boolean => textOf(field) === "";
  if (Object.keys(fields).every(isBlank)) return "";
  if (Object.keys(fields).some((field) => isError(row[field] ?? null))) return words.cellWithError;
  const missing = Object.entries(fields)
    .filter(([field, { required }]) => required && isBlank(field) && !isExcused(table, field, isBlank))
    .map(([, { header }]) => header);
  const remark = ([field, { header, kind, codesOf }]: [string, FieldContract]): string[] => {
    const code = textOf(field);
    if (codesOf === undefined || code === "") return [];
    const known = codes(codesOf).map((one) => one.toLowerCase());
    const at = known.indexOf(code.toLowerCase());
    if (codesOf === table && field === "code") return at >= 0 && at < index ? [words.codeTwice] : [];
    const separators = kind === "codes" ? betweenCodes : /;/;
    const isSingle = !separators.test(shownText(row[field] ?? null).replace(/^ +| +$/g, ""));
    return at >= 0 || !isSingle ? [] : [words.unknownCode(header, tableContract(codesOf).name)];
  };
  const asked = missing.length === 0 ? [] : [words.fillIn + missing.join(words.separator)];
  return [...asked, ...Object.entries(fields).flatMap(remark)].join(words.separator);
}

/** The same signs as in `controlFormula`. */
const betweenCodes = /[;,/ \u00a0\n]/;

function isExcused(table: TableKey, field: string, isBlank: (field: string) => boolean): boolean {
  const excuse = excuses[table]?.[field];
  if (excuse === undefined) return false;
  const filled = excuse.fields.filter((other) => !isBlank(other)).length;
  return excuse.needs === "all" ? filled === excuse.fields.length : filled > 0;
}

const isError = (cell: NewCell): boolean => cell !== null && typeof cell === "object" && "error" in cell;

/** A cell as a formula sees it when it is taken for text; of numbers and dates only that there is one matters. */
function shownText(cell: NewCell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if (cell instanceof Date) return cell.toISOString();
  if ("serial" in cell) return String(cell.serial);
  return "share" in cell ? String(cell.share) : cell.error;
}
