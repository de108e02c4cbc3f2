import { isCitizenNumber } from "../../domain/privacy/isCitizenNumber";
import { columnLetters } from "../cellAddress";
import type { Occurrence } from "../findings";
import type { CellValue, Notation, SheetSnapshot } from "../snapshot";
import type { Check } from "./CheckInput";

const fewestFilled = 5;
const leastShare = 0.5;

/**
 * P01: no column holds citizen service numbers (BSN). Every sheet is looked at, hidden ones too.
 *
 * One in eleven numbers of nine digits passes the test by chance, so a column is judged as a whole: a header that says
 * so with a number under it, or at least half of five or more values that pass. Otherwise a few that pass are a note,
 * and only where most numbers that could be one do: in a column of amounts or telephone numbers they are chance.
 * The facts never hold a number.
 */
export const citizenNumbers: Check = ({ snapshot }) => snapshot.sheets.flatMap(inSheet);

function inSheet(sheet: SheetSnapshot): Occurrence[] {
  return columnScores(sheet).flatMap((score): Occurrence[] => {
    const column = columnLetters(score.column);
    if (isCitizenNumberColumn(score)) {
      const facts = { column, valid: score.valid, filled: score.filled };
      const place = { sheet: sheet.name, row: score.firstRow, column: score.column };
      const group = `${sheet.name}|${column}`;
      return [{ cause: "citizen-number-column", table: null, place, facts, group }];
    }
    if (!isMoreThanChance(score)) return [];
    return score.validRows.map((row) => ({
      cause: "citizen-number-alone",
      table: null,
      place: { sheet: sheet.name, row, column: score.column },
      facts: { column },
      group: sheet.name,
    }));
  });
}

interface ColumnScore {
  readonly column: number;
  saysSo: boolean;
  /** From the first number that could be one; text above it is taken as title and header. */
  filled: number;
  /** Numbers of eight or nine digits. */
  possible: number;
  valid: number;
  otherNumbers: number;
  firstRow: number;
  readonly validRows: number[];
  readonly distinct: Set<string>;
}

function isCitizenNumberColumn({ saysSo, filled, valid, possible, distinct }: ColumnScore): boolean {
  if (saysSo && possible > 0) return true;
  // The same number all down a column is a code that passes by chance.
  return filled >= fewestFilled && valid >= leastShare * filled && distinct.size > 1;
}

/** In a column of amounts, one that passes the test is chance; so is one among many numbers of nine digits. */
function isMoreThanChance({ valid, possible, otherNumbers }: ColumnScore): boolean {
  return valid >= leastShare * possible && valid > otherNumbers;
}

function columnScores(sheet: SheetSnapshot): ColumnScore[] {
  const scores: ColumnScore[] = [];
  for (const { row, values, notations } of sheet.rows) {
    // forEach passes over holes, so a cell in column XFD costs one step.
    values.forEach((value, column) => {
      if (value === undefined) return;
      const score = (scores[column] ??= emptyScore(column));
      addCell(score, row, value, notations?.[column]);
    });
  }
  return scores.filter((score) => score.possible > 0);
}

const emptyScore = (column: number): ColumnScore => ({
  column,
  saysSo: false,
  filled: 0,
  possible: 0,
  valid: 0,
  otherNumbers: 0,
  firstRow: 0,
  validRows: [],
  distinct: new Set(),
});

function addCell(score: ColumnScore, row: number, value: CellValue, notation: Notation | undefined): void {
  const digits = notation === undefined ? digitsOf(value) : null;
  if (digits === null) {
    if (typeof value === "number") score.otherNumbers += 1;
    if (score.possible > 0) score.filled += 1;
    else if (typeof value === "string" && isHeaderThatSaysSo(value)) score.saysSo = true;
    return;
  }
  if (score.possible === 0) score.firstRow = row;
  score.filled += 1;
  score.possible += 1;
  if (!isCitizenNumber(digits)) return;
  score.valid += 1;
  if (score.validRows.length < mostRowsKept) score.validRows.push(row);
  if (score.distinct.size < 2) score.distinct.add(digits);
}

const mostRowsKept = 1000;
const longestHeader = 40;

function isHeaderThatSaysSo(text: string): boolean {
  return (
    text.length <= longestHeader && /\b(bsn|bsn-?nummer|burgerservice.*|sofi|sofi-?nummer)\b/i.test(text)
  );
}

/** As people write a BSN: in one go, or in groups. Telephone numbers, dates and amounts with thousands are not. */
const written = /(?<![\d.,-]|\d )(?:\d{8,9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?!\d|[.,-]\d)/;

/** Eight or nine digits that could be a citizen service number, alone or within a text; null for anything else. */
function digitsOf(value: CellValue): string | null {
  if (typeof value === "number") {
    return Number.isInteger(value) && value >= 1e7 && value < 1e9 ? String(value) : null;
  }
  if (typeof value !== "string" || value.length < 8) return null;
  return written.exec(value)?.[0].replace(/\D/g, "") ?? null;
}
