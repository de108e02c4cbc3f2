import type {
  CellRange,
  CellValue,
  FormulaState,
  Notation,
  SheetRow,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../src/workbook/snapshot";

/**
 * A workbook written inside a test: per sheet a text with one line a row.
 *
 * Lines
 * - `| Code | Naam |`   a row; `~| D1 | … |` is a hidden row; a line without text is an empty row.
 * - `@ at C5`           the next row stands at C5 (rows below it follow); without it a sheet begins at A1.
 * - `@ table Metingen`  the rows below, up to an empty line or another `@`, are an Excel table of that name;
 *                       `@ table Metingen totals`: its last row is a totals row; `… headless`: it has no header row.
 * - `@ hidden`          the sheet is hidden.
 *
 * Cells
 * - `12.5` `-3` number · `35%` number 0.35 shown as a percentage · `2020-01-31` date serial shown as a date
 * - `'12,5` the text after the quote, whatever it looks like · any other words: text
 * - `#N/A` error · `TRUE` `FALSE` boolean · `=12.5` formula with that result · `=` formula without a result
 * - nothing: blank cell · `<` merged with the cell on its left · `^` merged with the cell above
 * - in text `␣` is a space, `⍽` a non-breaking space, `⏎` a line break
 *
 * @example snapshotOf({ Doelen: "| Code |\n| D1 |" }).sheets[0]?.rows.length // 2
 */
export function snapshotOf(
  sheets: Readonly<Record<string, string>>,
  workbook: Partial<Omit<WorkbookSnapshot, "sheets">> = {},
): WorkbookSnapshot {
  const dateSystem = workbook.dateSystem ?? "1900";
  return {
    dateSystem,
    recalculationPending: workbook.recalculationPending ?? false,
    kept: workbook.kept ?? null,
    sheets: Object.entries(sheets).map(([name, text]) => sheetOf(name, text, dateSystem)),
  };
}

type DateSystem = WorkbookSnapshot["dateSystem"];

function sheetOf(name: string, text: string, dateSystem: DateSystem): SheetSnapshot {
  const rows: SheetRow[] = [];
  const merges: CellRange[] = [];
  const tables: TableSnapshot[] = [];
  let visibility: SheetSnapshot["visibility"] = "visible";
  let row = 1;
  let firstColumn = 0;
  let inTable = false;
  for (const line of text.replace(/^\s*\n|\n\s*$/g, "").split("\n")) {
    const [sign, directive, argument = "", ...words] = line.trim().split(/\s+/);
    if (sign === "@") {
      inTable = directive === "table";
      if (inTable) tables.push(startedTable(argument, words, row, firstColumn));
      if (directive === "at") [row, firstColumn] = addressOf(argument);
      if (directive === "hidden") visibility = "hidden";
      continue;
    }
    const cells = /^\s*~?\|(.*)\|\s*$/.exec(line)?.[1]?.split("|");
    if (!cells) inTable = false;
    else {
      if (inTable) tables.push(grownTable(tables.pop(), row, firstColumn + cells.length - 1));
      const filled = rowOf(cells, row, firstColumn, line.trim().startsWith("~"), merges, dateSystem);
      if (filled) rows.push(filled);
    }
    row += 1;
  }
  return { name, visibility, rows, merges, tables };
}

function startedTable(name: string, words: readonly string[], row: number, column: number): TableSnapshot {
  return {
    name,
    range: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column },
    hasHeaderRow: !words.includes("headless"),
    hasTotalsRow: words.includes("totals"),
  };
}

function grownTable(table: TableSnapshot | undefined, row: number, column: number): TableSnapshot {
  if (!table) throw new Error("a row of no table");
  const lastColumn = Math.max(table.range.lastColumn, column);
  return { ...table, range: { ...table.range, lastRow: row, lastColumn } };
}

function rowOf(
  cells: readonly string[],
  row: number,
  firstColumn: number,
  hidden: boolean,
  merges: CellRange[],
  dateSystem: DateSystem,
): SheetRow | null {
  const values: (CellValue | undefined)[] = [];
  const notations: (Notation | undefined)[] = [];
  const formulas: (FormulaState | undefined)[] = [];
  cells.forEach((cell, index) => {
    const column = firstColumn + index;
    const written = cell.trim();
    if (written === "<") return growMerge(merges, row, column, row, column - 1);
    if (written === "^") return growMerge(merges, row, column, row - 1, column);
    if (written.startsWith("=")) formulas[column] = written === "=" ? "without-result" : "calculated";
    const { value, notation } = cellOf(written.replace(/^=/, ""), dateSystem);
    if (value !== undefined) values[column] = value;
    if (notation) notations[column] = notation;
  });
  if (values.length === 0 && formulas.length === 0) return null;
  return {
    row,
    hidden,
    values,
    ...(notations.length > 0 ? { notations } : {}),
    ...(formulas.length > 0 ? { formulas } : {}),
  };
}

function cellOf(
  written: string,
  dateSystem: DateSystem,
): { value: CellValue | undefined; notation?: Notation } {
  if (written === "") return { value: undefined };
  if (written.startsWith("'")) return { value: textOf(written.slice(1)) };
  if (/^-?\d+([.]\d+)?$/.test(written)) return { value: Number(written) };
  const percentage = /^(-?\d+([.]\d+)?)%$/.exec(written);
  // Through the shortest decimal, as Excel stores it: 29% is 0.29, not 0.28999999999999998.
  if (percentage)
    return { value: Number((Number(percentage[1]) / 100).toPrecision(15)), notation: "percentage" };
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return { value: serialOf(written, dateSystem), notation: "date" };
  if (/^#[A-Z/0!?]+$/.test(written)) return { value: { error: written } };
  if (written === "TRUE" || written === "FALSE") return { value: written === "TRUE" };
  return { value: textOf(written) };
}

const textOf = (written: string) => written.replace(/␣/g, " ").replace(/⍽/g, "\u00a0").replace(/⏎/g, "\n");

/** Day numbers of either system, for dates from March 1900 on. */
function serialOf(isoDate: string, dateSystem: DateSystem): number {
  const dayZero = dateSystem === "1900" ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  return (Date.parse(`${isoDate}T00:00:00Z`) - dayZero) / 86_400_000;
}

/** Adds a cell to the merge that holds its neighbour, or starts a merge of the two. */
function growMerge(merges: CellRange[], row: number, column: number, nextRow: number, nextColumn: number) {
  const index = merges.findIndex(
    (merge) =>
      nextRow >= merge.firstRow &&
      nextRow <= merge.lastRow &&
      nextColumn >= merge.firstColumn &&
      nextColumn <= merge.lastColumn,
  );
  const found = merges[index] ?? {
    firstRow: nextRow,
    firstColumn: nextColumn,
    lastRow: row,
    lastColumn: column,
  };
  const grown = {
    ...found,
    lastRow: Math.max(found.lastRow, row),
    lastColumn: Math.max(found.lastColumn, column),
  };
  if (index < 0) merges.push(grown);
  else merges[index] = grown;
}

/** "C5" → row 5, column 2. */
function addressOf(address: string): [row: number, column: number] {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits), column];
}
