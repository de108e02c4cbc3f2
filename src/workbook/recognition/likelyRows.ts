import type { SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "../tables/headerRow";
import { headerRowsOf } from "../tables/headerRowsOf";
import { rowIndexFrom } from "../tables/rowIndexFrom";
import { headerPhrases } from "./headerPhrases";
import { wordsOf } from "./wordsOf";

const fewestCells = 2;
const mostRows = 12;
/** Of the texts in a row of headers, those with a word that headers have. */
const lowestShare = 0.4;
/** The last row of headers may hold nothing but goals or years. */
const rowsBelowHeading = 3;
const shortestPart = 4;
const fewestSure = 3;
const lowestSureShare = 0.6;

const allPhrases = [...headerPhrases.values()].flatMap((fields) => [...fields.values()].flat());
const vocabulary: readonly string[] = [...new Set(allPhrases.flatMap(({ words }) => words))];
const wholePhrases = new Set(allPhrases.map(({ spelled }) => spelled));
const wholeWords = new Set(vocabulary);
const parts = vocabulary.filter((word) => word.length >= shortestPart);

/** The rows of a sheet that may be the last one of some headers: those with words that headers have, and those below. */
export function likelyRows(sheet: SheetSnapshot): readonly number[] {
  const rows = headerRowsOf(sheet).filter(
    ({ row, cells }) =>
      cells.filter(({ text }) => text !== "").length >= fewestCells && !holdsData(sheet, row),
  );
  const surest = rows.filter(areSurelyHeaders).map(({ row }) => row);
  const likely = rows
    .filter(({ row }) => !surest.some((header) => isDataOf(sheet, header, row)))
    .map((row) => headerWordsIn(row))
    .filter(({ words, share }) => words >= fewestCells && share >= lowestShare)
    .sort((one, other) => other.words - one.words || one.row - other.row)
    .slice(0, mostRows)
    .flatMap(({ row, hasGaps }) =>
      Array.from({ length: hasGaps ? rowsBelowHeading + 1 : 1 }, (_, below) => row + below),
    );
  const first = rows[0]?.row;
  const found = new Set(first === undefined ? likely : [...likely, first]);
  return rows.map(({ row }) => row).filter((row) => found.has(row));
}

interface WordsInRow {
  readonly row: number;
  readonly words: number;
  readonly share: number;
  /** Headings over several columns, and so more headers below them. */
  readonly hasGaps: boolean;
}

function headerWordsIn({ row, cells }: HeaderRow): WordsInRow {
  const texts = cells.filter(({ text }) => text !== "");
  const words = texts.filter(({ text }) => wordsOf(text).some(isHeaderWord)).length;
  const width = (texts.at(-1)?.column ?? 0) - (texts[0]?.column ?? 0) + 1;
  return { row, words, share: words / texts.length, hasGaps: width > texts.length };
}

function isHeaderWord(word: string): boolean {
  return wholeWords.has(word) || parts.some((part) => word.startsWith(part) || word.endsWith(part));
}

/** A number among headers is a year, or the code of a goal that Excel took for a number. */
function holdsData({ rows }: SheetSnapshot, row: number): boolean {
  const values = rows[rowIndexFrom(rows, row)]?.values ?? [];
  return values.some((value) => typeof value === "number" && !isYear(value) && Math.abs(value) >= 100);
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1990 && value <= 2100;

/** Headers as the contract or people write them: what stands further below, without a gap, is data. */
function areSurelyHeaders({ cells }: HeaderRow): boolean {
  const texts = cells.filter(({ text }) => text !== "");
  const named = texts.filter(({ text }) => wholePhrases.has(wordsOf(text).join("")));
  return named.length >= fewestSure && named.length >= texts.length * lowestSureShare;
}

function isDataOf({ rows }: SheetSnapshot, headerRow: number, row: number): boolean {
  if (row <= headerRow + rowsBelowHeading) return false;
  return rowIndexFrom(rows, row) - rowIndexFrom(rows, headerRow) === row - headerRow;
}
