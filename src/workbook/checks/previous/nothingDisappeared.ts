import { normaliseName } from "../../../domain/codes/normaliseName";
import type { Occurrence } from "../../findings";
import { occurrenceOf } from "../../occurrenceOf";
import type { Activity, FoundTable } from "../../records";
import type { TableKey } from "../../template";
import { tableContract } from "../../template";
import type { Check } from "../CheckInput";
import { comparedYears } from "./comparedYears";
import type { CodedRow } from "./rowsOfBothYears";
import { rowsOfBothYears } from "./rowsOfBothYears";

/**
 * J07: a goal, activity or indicator of last year is still there, or last year already said that it would end. Not where
 * there are as many rows without a code: those may be the ones, if they have no name of last year.
 */
export const nothingDisappeared: Check = (input) => {
  const years = comparedYears(input);
  if (years === null) return [];
  const { before, now } = years;
  return [
    ...goneFrom("goals", before.goals, now.goals, ({ description }) => description),
    ...goneFrom("activities", before.activities, now.activities, ({ name }) => name, isEnded),
    ...goneFrom("indicators", before.indicators, now.indicators, ({ name }) => name),
  ];
};

function goneFrom<Row extends CodedRow>(
  table: TableKey,
  before: FoundTable<Row> | null,
  now: FoundTable<Row> | null,
  nameOf: (row: Row) => string | null,
  isExpected: (row: Row) => boolean = () => false,
): Occurrence[] {
  if (before === null || now === null) return [];
  const gone = rowsOfBothYears(before, now, nameOf).gone.filter((row) => !isExpected(row));
  const keyOf = (row: Row): string => normaliseName(nameOf(row) ?? "");
  const named = new Set(before.rows.map(keyOf).filter((name) => name !== ""));
  const uncoded = now.rows.filter((row) => row.code === null && !named.has(keyOf(row)));
  if (gone.length <= uncoded.length) return [];
  const place = { sheet: now.sheet, row: null, column: null };
  return gone.map((row) => {
    const facts = { table: tableContract(table).name, code: row.code ?? "", name: nameOf(row) };
    return occurrenceOf("row-disappeared", table, table, place, facts);
  });
}

const saysEnd =
  /\b(ge)?stop(t|pen|gezet)?\b|be[eë]indig|\beindigt|afgerond|afgelopen|loopt af|niet (meer )?(verlengd|voortgezet)|vervalt|opgeheven/i;

function isEnded({ atEnd, explanation }: Activity): boolean {
  return atEnd === 0 || saysEnd.test(explanation ?? "");
}
