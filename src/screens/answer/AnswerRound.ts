import type { AnswerScale } from "../../domain/experience/AnswerScale";
import type { Respondents } from "../../domain/experience/Respondents";
import type { Period } from "../../domain/period";

/** A statement as it is put to somebody. */
export interface AnswerQuestion {
  /** Code of the statement. */
  readonly statement: string;
  readonly text: string;
  readonly scale: AnswerScale;
  /** Agreeing is not what is hoped for: a glad face beside "I agree" would then say the opposite. */
  readonly isNegative: boolean;
}

/** What the answers will be about: together with the statement this is one row of Antwoorden. */
export interface AnswerSubject {
  /** Code of the activity, as Activiteiten spells it. */
  readonly activity: string;
  readonly period: Period;
  readonly respondents: Respondents;
  readonly questions: readonly AnswerQuestion[];
}

/** A stretch of time in which participants answer one after the other, until the team leader stops it. */
export interface AnswerRound extends AnswerSubject {
  readonly activityName: string;
  /** Where the answers are counted. */
  readonly sheet: string;
  /** What the team leader types to stop. Lives in memory only. */
  readonly code: string;
}

/** 1 is the lowest answer of the scale; "none" is asked, and not answered. */
export type GivenAnswer = number | "none";

/** The answers of one participant, in the order of the questions. */
export type GivenAnswers = readonly GivenAnswer[];
