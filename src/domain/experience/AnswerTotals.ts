import type { AnswerCounts, FilledInAnswers } from "./AnswerCounts";
import type { AnswerScale } from "./AnswerScale";
import { scales } from "./scales";
import type { AnswersState } from "./stateOfAnswers";
import { stateOfAnswers } from "./stateOfAnswers";

/** Answers of several rows to one statement on one scale, added up as they come. Only complete rows are counted. */
export class AnswerTotals {
  readonly scale: AnswerScale;
  readonly #counts: number[];
  readonly #rows: Record<AnswersState, number> = {
    complete: 0,
    blank: 0,
    incomplete: 0,
    "outside-scale": 0,
    "more-than-invited": 0,
  };
  #noAnswer: number | null = 0;
  #invited: number | null = 0;

  constructor(scale: AnswerScale) {
    this.scale = scale;
    this.#counts = Array.from({ length: scales[scale].answers }, () => 0);
  }

  /**
   * Adds a row, if it is complete.
   *
   * @returns  what became of it: a row that is "outside-scale" or has "more-than-invited" is a mistake to be reported
   * @throws InvalidInput  those of stateOfAnswers
   */
  add(row: FilledInAnswers): AnswersState {
    const state = stateOfAnswers(row, this.scale);
    this.#rows[state] += 1;
    if (state !== "complete") return state;
    for (let answer = 0; answer < this.#counts.length; answer += 1) {
      this.#counts[answer] = (this.#counts[answer] ?? 0) + (row.counts[answer] ?? 0);
    }
    this.#noAnswer = sumOfKnown(this.#noAnswer, row.noAnswer);
    this.#invited = sumOfKnown(this.#invited, row.invited);
    return state;
  }

  /** The sums over the complete rows; null where no row is complete. */
  get answers(): AnswerCounts | null {
    if (this.#rows.complete === 0) return null;
    return { counts: [...this.#counts], noAnswer: this.#noAnswer, invited: this.#invited };
  }

  /** How many of the rows were in this state. */
  rows(state: AnswersState): number {
    return this.#rows[state];
  }
}

/** One unknown part makes the sum unknown. */
function sumOfKnown(sum: number | null, part: number | null): number | null {
  return sum === null || part === null ? null : sum + part;
}
