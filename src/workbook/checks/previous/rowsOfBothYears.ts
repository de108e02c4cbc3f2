import { codeKey } from "../../../domain/codes/codeKey";
import { normaliseName } from "../../../domain/codes/normaliseName";
import type { FoundTable } from "../../records";
import { isOtherName } from "./isOtherName";

export interface CodedRow {
  readonly row: number;
  readonly code: string | null;
}

export interface RowOfBothYears<Row> {
  readonly before: Row;
  readonly now: Row;
}

/** The rows of a table by their codes, last year's beside this year's. */
export interface RowsOfBothYears<Row> {
  /** One code, one thing. */
  readonly same: readonly RowOfBothYears<Row>[];
  /** One code, another thing. */
  readonly reused: readonly RowOfBothYears<Row>[];
  /** One name, another code. */
  readonly recoded: readonly RowOfBothYears<Row>[];
  readonly gone: readonly Row[];
}

/**
 * Puts the rows of two years side by side. Nothing where a table or its codes are missing; a code that stands there
 * twice in one year is left out, for then nobody knows which is meant (S04).
 *
 * @param nameOf  what the code stands for
 */
export function rowsOfBothYears<Row extends CodedRow>(
  before: FoundTable<Row> | null,
  now: FoundTable<Row> | null,
  nameOf: (row: Row) => string | null,
): RowsOfBothYears<Row> {
  const same: RowOfBothYears<Row>[] = [];
  const reused: RowOfBothYears<Row>[] = [];
  const recoded: RowOfBothYears<Row>[] = [];
  const gone: Row[] = [];
  const rowsNow = rowsByKey(now, ({ code }) => codeKey(code ?? ""));
  if (before === null || now === null || rowsNow.size === 0) return { same, reused, recoded, gone };
  const rowsBefore = rowsByKey(before, ({ code }) => codeKey(code ?? ""));
  const namedNow = rowsByKey(now, (row) => normaliseName(nameOf(row) ?? ""));
  for (const [key, one] of rowsBefore) {
    const other = rowsNow.get(key);
    if (one === null || other === null) continue;
    const name = nameOf(one) ?? "";
    if (other !== undefined)
      (isOtherName(name, nameOf(other) ?? "") ? reused : same).push({ before: one, now: other });
    else {
      const namesake = namedNow.get(normaliseName(name));
      if (namesake === undefined) gone.push(one);
      // A code of last year that has now another name is that finding, not this one.
      else if (namesake?.code && !rowsBefore.has(codeKey(namesake.code)))
        recoded.push({ before: one, now: namesake });
    }
  }
  return { same, reused, recoded, gone };
}

/** Null for a key that more rows have; rows without a key are left out. */
function rowsByKey<Row>(table: FoundTable<Row> | null, keyOf: (row: Row) => string): Map<string, Row | null> {
  const rows = new Map<string, Row | null>();
  for (const row of table?.rows ?? []) {
    const key = keyOf(row);
    if (key !== "") rows.set(key, rows.has(key) ? null : row);
  }
  return rows;
}
