import { answerFields } from "../answersOfRecords";
import type { Occurrence } from "../findings";
import { occurrenceOf } from "../occurrenceOf";
import type { FoundTable, MeasurementRow } from "../records";
import type { AnswerRow } from "../records/experienceRecords";
import type { TableKey } from "../template";
import { tableContract } from "../template";
import type { Check } from "./CheckInput";
import { placeOf } from "./placeOf";

const fewestRows = 3;
const fewestPersons = 30;

/**
 * S09: rows in succession that all say exactly the same were probably filled by dragging. Three or more, with at least
 * 30 persons each; a measurement only where its number of persons is the same too.
 */
export const copiedDown: Check = ({ records: { activities, answers, measurements } }) => [
  ...runsIn("activities", "count", activities, ({ count }) => count, isSameCount),
  ...runsIn("answers", "answer1", answers, personsIn, hasSameAnswers),
  ...runsIn("measurements", "value", measurements, measuredPersons, isSameMeasurement),
];

const isSameCount = (): boolean => true;

function personsIn(row: AnswerRow): number {
  return answerFields.reduce((sum, field) => sum + (row[field] ?? 0), 0);
}

function hasSameAnswers(one: AnswerRow, other: AnswerRow): boolean {
  return answerFields.every((field) => one[field] === other[field]);
}

const measuredPersons = ({ value, persons }: MeasurementRow): number | null =>
  value === null ? null : persons;

function isSameMeasurement(one: MeasurementRow, other: MeasurementRow): boolean {
  return one.value === other.value && one.lower95 === other.lower95 && one.upper95 === other.upper95;
}

/**
 * @param personsOf  those the row is about; null where that is not known
 * @param isSame     whether two rows about as many persons say the same
 */
function runsIn<Row extends { readonly row: number }>(
  table: TableKey,
  field: string,
  found: FoundTable<Row> | null,
  personsOf: (row: Row) => number | null,
  isSame: (one: Row, other: Row) => boolean,
): Occurrence[] {
  if (found === null) return [];
  const { name } = tableContract(table);
  const runs: Occurrence[] = [];
  let first: Row | null = null;
  let last: Row | null = null;
  let persons: number | null = null;
  let rows = 0;
  const endRun = (): void => {
    if (first === null || last === null || persons === null) return;
    if (rows < fewestRows || persons < fewestPersons) return;
    const facts = { table: name, rows, untilRow: last.row };
    runs.push(occurrenceOf("copied-down", table, table, placeOf(found, first.row, field), facts));
  };
  for (const row of found.rows) {
    const now = personsOf(row);
    if (last === null || now === null || now !== persons || !isSame(last, row)) {
      endRun();
      first = row;
      persons = now;
      rows = 0;
    }
    last = row;
    rows += 1;
  }
  endRun();
  return runs;
}
