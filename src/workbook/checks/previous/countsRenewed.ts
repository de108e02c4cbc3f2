import { codeKey } from "../../../domain/codes/codeKey";
import type { Period } from "../../../domain/period";
import { periodLabel, yearPeriod } from "../../../domain/period";
import type { AnswersOfRow } from "../../answersOfRecords";
import { answersOfRecords } from "../../answersOfRecords";
import type { Occurrence } from "../../findings";
import { occurrenceOf } from "../../occurrenceOf";
import type { Check } from "../CheckInput";
import { placeOf } from "../placeOf";
import type { ComparedYears } from "./comparedYears";
import { comparedYears } from "./comparedYears";
import { rowsOfBothYears } from "./rowsOfBothYears";

const fewestPersons = 30;
/** One count may be the same by chance, two perhaps. */
const fewestRepeated = 3;

/** J04: counts and answers are this year's own. Three or more that are exactly last year's were probably left standing. */
export const countsRenewed: Check = (input) => {
  const years = comparedYears(input);
  return years === null ? [] : [...repeatedCounts(years), ...repeatedAnswers(years)];
};

function repeatedCounts({ before, now: { activities: table } }: ComparedYears): Occurrence[] {
  if (table === null) return [];
  const { same } = rowsOfBothYears(before.activities, table, ({ name }) => name);
  const compared = same.filter((row) => (row.before.count ?? 0) >= fewestPersons && row.now.count !== null);
  const repeated = compared.filter((row) => row.before.count === row.now.count);
  if (repeated.length < fewestRepeated) return [];
  return repeated.map(({ now: { row, code, name, count } }) => {
    const facts = { activity: name ?? code, count: count ?? 0, compared: compared.length };
    return occurrenceOf("count-repeated", "activities", "", placeOf(table, row, "count"), facts);
  });
}

/**
 * Answers of a period that last year's workbook had already are history, and rightly the same. So are those of a period
 * that was over by then: last year it may have been left blank.
 */
function repeatedAnswers({ before, now }: ComparedYears): Occurrence[] {
  const table = now.answers;
  if (table === null || before.answers === null) return [];
  const last = new Map<string, AnswersOfRow | null>();
  const periods = new Set<string>();
  for (const one of answersOfRecords(before)) {
    last.set(subjectOf(one), last.has(subjectOf(one)) ? null : one);
    if (one.row.period !== null) periods.add(periodLabel(one.row.period));
  }
  const { reportingYear } = before.assignment;
  const isHistory = (period: Period | null): boolean =>
    period !== null && (periods.has(periodLabel(period)) || isOverBy(period, reportingYear));
  const compared = answersOfRecords(now).flatMap((one) => {
    const other = last.get(subjectOf(one));
    return !other || isHistory(one.row.period) || one.answers < fewestPersons ? [] : [{ one, other }];
  });
  const repeated = compared.filter(({ one, other }) => countsOf(one) === countsOf(other));
  if (repeated.length < fewestRepeated) return [];
  return repeated.map(({ one: { row, statement, answers } }) => {
    const facts = {
      activity: row.activity,
      statement: statement.code ?? "",
      answers,
      compared: compared.length,
    };
    return occurrenceOf("answers-repeated", "answers", "", placeOf(table, row.row, "answer1"), facts);
  });
}

function isOverBy({ firstMonth, months }: Period, year: number | null): boolean {
  return year !== null && firstMonth + months <= yearPeriod(year + 1).firstMonth;
}

const subjectOf = ({ row: { activity, statement }, respondents }: AnswersOfRow): string =>
  [codeKey(activity ?? ""), codeKey(statement ?? ""), respondents].join("|");

const countsOf = ({ filled: { counts } }: AnswersOfRow): string => counts.join("|");
