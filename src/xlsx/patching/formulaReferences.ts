import { columnLetters } from "../../workbook/cellAddress";
import type { CellRange } from "../../workbook/snapshot";
import { lastColumn, lastRow, readCellReference } from "../cellReference";

/** One corner of a reference; a dollar sign fixes its column or row. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference to cells in a formula: "C2", "Invoer!$C$2:$C$4". */
export interface FormulaReference {
  /** Null where the formula means its own sheet. */
  readonly sheet: string | null;
  readonly first: Corner;
  /** Equal to `first` for one cell. */
  readonly last: Corner;
  /** Written with a colon, also where that spans one cell. */
  readonly isRange: boolean;
}

/** Says what a reference becomes; null for a reference to cells that are no more, which Excel writes as #REF!. */
export type ChangeReference = (reference: FormulaReference) => FormulaReference | null;

const corner = String.raw`\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}`;
const tokens = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?!)`,
    String.raw`(?<reference>${corner}(?::${corner})?)(?![\p{L}\p{N}_.(!\[])`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.?]*)`,
    String.raw`(?<number>\.?[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?)`,
    String.raw`(?<bracket>\[)`,
    String.raw`(?<other>[^])`,
  ].join("|"),
  "uy",
);

/**
 * A formula with its references to cells changed. Words between quotes, names, functions, structured references
 * (`Tabel1[Score]`), whole columns, and references to other workbooks or to several sheets at once stay as they are.
 */
export function changeReferences(formula: string, change: ChangeReference): string {
  const written: string[] = [];
  let sheet: string | null = null;
  let afterBracket = false;
  for (let at = 0; at < formula.length;) {
    tokens.lastIndex = at;
    const groups: Partial<Record<string, string>> = tokens.exec(formula)?.groups ?? {};
    const { sheet: prefix, reference, bracket } = groups;
    const token =
      bracket === undefined ? (Object.values(groups).find((text) => text) ?? "") : bracketed(formula, at);
    at += Math.max(token.length, 1);
    const isKnownSheet = prefix === undefined || (!afterBracket && !/[:[]/.test(prefix));
    written.push(reference !== undefined && sheet !== "" ? changed(reference, sheet, change) : token);
    sheet = prefix === undefined ? null : isKnownSheet ? sheetNameOf(prefix) : "";
    afterBracket = bracket !== undefined;
  }
  return written.join("");
}

/** What a formula becomes when its cell is copied: what is not fixed with a dollar sign moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shift = (one: Corner): Corner => ({
    ...one,
    row: one.rowFixed ? one.row : one.row + rows,
    column: one.columnFixed ? one.column : one.column + columns,
  });
  return changeReferences(formula, (reference) => {
    const moved = { ...reference, first: shift(reference.first), last: shift(reference.last) };
    return [moved.first, moved.last].every(isInSheet) ? moved : null;
  });
}

export function rangeOf({ first, last }: FormulaReference): CellRange {
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

function changed(text: string, sheet: string | null, change: ChangeReference): string {
  const [from = "", to = from] = text.split(":");
  const first = readCorner(from);
  const last = readCorner(to);
  if (first === null || last === null) return text;
  const isRange = text.includes(":");
  const result = change({ sheet, first, last, isRange });
  if (result === null) return "#REF!";
  return isRange ? `${writeCorner(result.first)}:${writeCorner(result.last)}` : writeCorner(result.first);
}

function readCorner(text: string): Corner | null {
  const place = readCellReference(text);
  if (place === null) return null;
  return { ...place, columnFixed: text.startsWith("$"), rowFixed: text.includes("$", 1) };
}

function writeCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  return `${columnFixed ? "$" : ""}${columnLetters(column)}${rowFixed ? "$" : ""}${String(row)}`;
}

function isInSheet({ row, column }: Corner): boolean {
  return row >= 1 && row <= lastRow && column >= 0 && column <= lastColumn;
}

function sheetNameOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A structured reference up to its closing bracket; an apostrophe makes the sign behind it an ordinary one. */
function bracketed(formula: string, from: number): string {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && --depth === 0) return formula.slice(from, at + 1);
  }
  return formula.slice(from);
}
