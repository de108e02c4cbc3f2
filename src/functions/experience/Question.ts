import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { OutcomeCriterion } from "../../domain/experience/OutcomeCriterion";
import type { StatementDirection } from "../../domain/experience/StatementDirection";

/** A statement and how it is answered. */
export interface Question {
  /** Of the statement, as it is spelled where it was first seen. */
  readonly code: string;
  readonly scale: AnswerScale;
  readonly direction: StatementDirection;
  /** Null where there is no table of statements; "" where its cell is blank. */
  readonly goal: string | null;
  readonly criterion: OutcomeCriterion | null;
}

/** Where the questions of a range of answers stand. */
export interface Questions {
  /** Positions of the cells that tell one question from another. */
  readonly cells: readonly number[];
  /** @param index  of the row within the range of answers */
  at(index: number): Question;
  /** The goals of the questions, in the order of their table. */
  readonly goals: readonly string[];
}
