import type { SheetRow } from "../snapshot";
import { firstText } from "../tables/firstText";
import type { HeaderBlock } from "./HeaderBlock";

export interface DataRows {
  readonly rows: readonly SheetRow[];
  /** What stands first in the rows that are no data (`TableMapping.leftOut`). */
  readonly leftOut: readonly string[];
  /** The last row with data, where a sum below it has no words to know it by; else null. */
  readonly lastRow: number | null;
}

const total = /^(?:(?:sub|eind|deel)?totaal|totalen|total|som|opgeteld)(?!\p{L})/iu;
/** Nobody calls an activity so. */
const surelyTotal = /^(?:(?:sub|eind|deel)totaal|totalen)(?!\p{L})/iu;
const onlyTotal = /^(?:(?:sub|eind)?totaal|totalen|total)[ :]*$/i;
const note =
  /^(?:[*†‡¹²]|\(|let op|nb\b|n\.b\.|bron\b|noot|toelichting|opmerking|peildatum|deze |de cijfers)/i;
const longNote = 40;
/** A row of a narrow table may well have one cell filled in. */
const fewestColumns = 3;
/** Rounded numbers do not add up exactly. */
const tolerance = 0.02;

/** One row is no sum: two values may well be the same. */
const fewestAddedUp = 2;

/**
 * The rows of a block that are data: without the totals between or below them, and without the notes right below them.
 *
 * A row is a total where a cell before its numbers says so, and most of its numbers add up the rows above it or it says
 * nothing but "totaal"; a table with an activity that is called "Totaal fit" keeps it. Where each row is an area or a
 * group with a measured value, "totaal" is mostly one of them: there all its numbers have to add up. A last row without
 * any words is a total where all its numbers, two at least, are the sum of those above.
 *
 * @param isMeasured  whether each row is an area or a group with its value
 */
export function rowsThatAreNoData({ rows, headers }: HeaderBlock, isMeasured: boolean): DataRows {
  const columns = headers.map(({ column }) => column);
  const kept: SheetRow[] = [];
  const totals: SheetRow[] = [];
  const leftOut = new Set<string>();
  let section: SheetRow[] = [];
  for (const row of rows) {
    if (isTotal(row, columns, [section, kept, totals], isMeasured)) {
      leftOut.add(firstText(row));
      totals.push(row);
      section = [];
      continue;
    }
    kept.push(row);
    section.push(row);
  }
  for (let last = kept.at(-1); last && isNote(last, columns); last = kept.at(-1)) {
    leftOut.add(firstText(last));
    kept.pop();
  }
  const end = kept.at(-1);
  const isSum = end !== undefined && isWordlessSum(end, columns, kept.slice(0, -1));
  if (isSum) kept.pop();
  return { rows: kept, leftOut: [...leftOut], lastRow: isSum ? (kept.at(-1)?.row ?? null) : null };
}

function isTotal(
  row: SheetRow,
  columns: readonly number[],
  groups: readonly (readonly SheetRow[])[],
  isMeasured: boolean,
): boolean {
  const texts = columns.flatMap((column) => {
    const value = row.values[column];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : [];
  });
  const said = texts.slice(0, 2).find((text) => total.test(text));
  if (said === undefined || !total.test(firstText(row))) return false;
  if (isMeasured) return groups.some((rows) => allAddUp(row, columns, rows));
  const fewest = surelyTotal.test(said) ? 1 : fewestAddedUp;
  return (
    onlyTotal.test(said) || groups.some((rows) => rows.length >= fewest && mostAddUp(row, columns, rows))
  );
}

/** Whether most numbers of a row are the sums of those in other rows. */
function mostAddUp(row: SheetRow, columns: readonly number[], rows: readonly SheetRow[]): boolean {
  const sums = sumsIn(row, columns, rows);
  return sums.length > 0 && sums.filter(Boolean).length >= sums.length / 2;
}

/** Whether all of them are; a year or date that is the same in every row is no amount. */
function allAddUp(row: SheetRow, columns: readonly number[], rows: readonly SheetRow[]): boolean {
  const amounts = columns.filter((column) =>
    rows.some(({ values }) => values[column] !== row.values[column]),
  );
  const sums = sumsIn(row, amounts, rows);
  return rows.length >= fewestAddedUp && sums.length > 0 && sums.every(Boolean);
}

function sumsIn({ values }: SheetRow, columns: readonly number[], rows: readonly SheetRow[]): boolean[] {
  return columns.flatMap((column) => {
    const value = values[column];
    if (typeof value !== "number" || rows.length === 0) return [];
    const sum = rows.reduce((so, one) => so + numberIn(one, column), 0);
    return Math.abs(sum - value) <= Math.abs(value) * tolerance;
  });
}

function numberIn({ values }: SheetRow, column: number): number {
  const value = values[column];
  return typeof value === "number" ? value : 0;
}

function isNote(row: SheetRow, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => row.values[column] !== undefined && row.values[column] !== "");
  const text = firstText(row);
  const standsFirst = columns.length >= fewestColumns && filled.length === 1 && filled[0] === columns[0];
  return standsFirst && (note.test(text) || text.length > longNote);
}

function isWordlessSum(row: SheetRow, columns: readonly number[], rows: readonly SheetRow[]): boolean {
  if (firstText(row) !== "" || rows.length < 2 || row.values[columns[0] ?? 0] !== undefined) return false;
  const sums = sumsIn(row, columns, rows);
  return sums.length >= 2 && sums.every(Boolean);
}
