import { codeKey } from "../codes/codeKey";
import { InvalidInput } from "../InvalidInput";
import type { AnswerCounts, FilledInAnswers } from "./AnswerCounts";
import type { AnswerScale } from "./AnswerScale";
import { AnswerTotals } from "./AnswerTotals";
import type { Respondents } from "./Respondents";
import { scales } from "./scales";

/** The answers to a statement about one activity in one period. */
export interface StatementAnswers extends FilledInAnswers {
  /** Code of the statement. */
  readonly statement: string;
  readonly scale: AnswerScale;
  readonly respondents: Respondents;
}

export interface AggregatedAnswers {
  /** As its first row spells it. */
  readonly statement: string;
  readonly scale: AnswerScale;
  readonly respondents: Respondents;
  /** The sums over the complete rows; null where no row is complete. */
  readonly answers: AnswerCounts | null;
  readonly rowsCounted: number;
  /** Rows with a count for some answers only: left out, because a blank is not 0. */
  readonly rowsIncomplete: number;
  /** Rows with nothing filled in. */
  readonly rowsBlank: number;
}

/**
 * Adds up answers over activities and periods, where statement, scale and respondents are the same; others stay apart.
 *
 * For: one picture of activities that serve the same goal and asked the same. Not for: counting persons — who takes part
 * in two activities, or two years, answers twice, so the interval of the sum is somewhat too narrow. Invited and "no
 * answer" are unknown in the sum as soon as they are unknown in one row of it.
 *
 * @param rows  one per activity, statement and period; codes differ not by capitals or spaces
 * @returns     in the order in which each first appears
 * @throws InvalidInput  "out-of-range" named "answer" (an answer the scale does not have),
 *                       "numerator-out-of-range" (more answers than invited); those of stateOfAnswers
 * @example aggregateAnswers([{ statement: "S1", scale: "three-smileys", respondents: "participants", counts: [1, 2, 3], noAnswer: 0, invited: null }, { statement: "s1", scale: "three-smileys", respondents: "participants", counts: [0, 1, 5], noAnswer: 2, invited: 9 }])[0].answers // { counts: [1, 3, 8], noAnswer: 2, invited: null }
 */
export function aggregateAnswers(rows: Iterable<StatementAnswers>): AggregatedAnswers[] {
  const groups = new Map<string, { first: StatementAnswers; totals: AnswerTotals }>();
  for (const row of rows) {
    const key = [codeKey(row.statement), row.scale, row.respondents].join("\n");
    let group = groups.get(key);
    if (group === undefined) {
      group = { first: row, totals: new AnswerTotals(row.scale) };
      groups.set(key, group);
    }
    addOrRefuse(group.totals, row);
  }
  return [...groups.values()].map(({ first, totals }) => ({
    statement: first.statement,
    scale: first.scale,
    respondents: first.respondents,
    answers: totals.answers,
    rowsCounted: totals.rows("complete"),
    rowsIncomplete: totals.rows("incomplete"),
    rowsBlank: totals.rows("blank"),
  }));
}

function addOrRefuse(totals: AnswerTotals, row: StatementAnswers): void {
  const state = totals.add(row);
  if (state === "outside-scale") {
    const highest = scales[row.scale].answers;
    const value = 1 + row.counts.findLastIndex((count) => count !== null);
    throw new InvalidInput("out-of-range", { name: "answer", value, lowest: 1, highest });
  }
  if (state === "more-than-invited") {
    const events = row.counts.reduce<number>((sum, count) => sum + (count ?? 0), row.noAnswer ?? 0);
    throw new InvalidInput("numerator-out-of-range", { events, persons: row.invited ?? 0 });
  }
}
