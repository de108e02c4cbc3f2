/** How many persons gave each answer to one statement; counts only, nobody can be told from another. */
export interface AnswerCounts {
  /** Persons per answer, the lowest answer first; as many as the scale has answers. */
  readonly counts: readonly number[];
  /** Persons who were asked and gave no answer ("n.v.t.", "do not know"); null where that was not kept. */
  readonly noAnswer: number | null;
  /** Persons who were asked to answer; null where that is not known. */
  readonly invited: number | null;
}

/** A row as it was filled in: any count may be blank, and blank is unknown, never 0. */
export interface FilledInAnswers {
  /** The lowest answer first; may be longer than the scale, as the columns of a table are. */
  readonly counts: readonly (number | null)[];
  readonly noAnswer: number | null;
  readonly invited: number | null;
}
