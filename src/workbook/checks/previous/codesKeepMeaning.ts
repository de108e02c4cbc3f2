import type { Occurrence } from "../../findings";
import { occurrenceOf } from "../../occurrenceOf";
import type { FoundTable, WorkbookRecords } from "../../records";
import type { TableKey } from "../../template";
import { tableContract } from "../../template";
import type { Check } from "../CheckInput";
import { placeOf } from "../placeOf";
import { comparedYears } from "./comparedYears";
import type { CodedRow } from "./rowsOfBothYears";
import { rowsOfBothYears } from "./rowsOfBothYears";

/** J03: a code stands for what it stood for last year. One finding a table: codes are given out all at once. */
export const codesKeepMeaning: Check = (input) => {
  const years = comparedYears(input);
  if (years === null) return [];
  const { before, now } = years;
  return [
    ...changedIn("goals", before.goals, now.goals, ({ description }) => description),
    ...changedIn("targetGroups", before.targetGroups, now.targetGroups, ({ description }) => description),
    ...changedIn("activities", before.activities, now.activities, ({ name }) => name),
    ...changedIn("indicators", before.indicators, now.indicators, ({ name }) => name),
  ];
};

function changedIn<Row extends CodedRow>(
  table: TableKey & keyof WorkbookRecords,
  before: FoundTable<Row> | null,
  now: FoundTable<Row> | null,
  nameOf: (row: Row) => string | null,
): Occurrence[] {
  if (now === null) return [];
  const { reused, recoded } = rowsOfBothYears(before, now, nameOf);
  const { name: tableName } = tableContract(table);
  return [
    ...reused.map((row) => {
      const names = { before: nameOf(row.before) ?? "", now: nameOf(row.now) ?? "" };
      const facts = { table: tableName, code: row.now.code ?? "", ...names };
      return occurrenceOf("code-reused", table, table, placeOf(now, row.now.row, "code"), facts);
    }),
    ...recoded.map((row) => {
      const codes = { before: row.before.code ?? "", now: row.now.code ?? "" };
      const facts = { table: tableName, name: nameOf(row.now) ?? "", ...codes };
      return occurrenceOf("code-changed", table, table, placeOf(now, row.now.row, "code"), facts);
    }),
  ];
}
