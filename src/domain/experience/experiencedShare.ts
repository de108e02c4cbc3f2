import { InvalidInput } from "../InvalidInput";
import { assertWholeNumber } from "../statistics/assertWholeNumber";
import type { EstimateWithInterval } from "../statistics/EstimateWithInterval";
import { wilsonProportion } from "../statistics/wilsonProportion";
import type { AnswerCounts } from "./AnswerCounts";
import type { AnswerScale } from "./AnswerScale";
import type { ResponseToInvitation } from "./responseToInvitation";
import { responseToInvitation } from "./responseToInvitation";
import { scales } from "./scales";
import type { StatementDirection } from "./StatementDirection";
import type { AnswerStrength } from "./strengthOfAnswers";
import { strengthOfAnswers } from "./strengthOfAnswers";
import { wantedAnswers } from "./wantedAnswers";

export interface NoAnswer {
  readonly persons: number;
  /** Share of those who answered or could have, 0–1; 0 where there are none. */
  readonly share: number;
  /** Above 20%: the statement may not fit those who were asked. */
  readonly isLarge: boolean;
}

/** What participants say it brought them, on one statement. It is their experience: no proof that it is the cause. */
export interface ExperiencedShare {
  readonly scale: AnswerScale;
  readonly strength: AnswerStrength;
  /** Persons who gave one of the answers of the scale. */
  readonly answers: number;
  /** Persons who gave an answer that was hoped for; null where suppressed. */
  readonly positive: number | null;
  /** Share of the answers that was hoped for, 0–1, with its interval; null where suppressed. */
  readonly share: EstimateWithInterval | null;
  /** Share of each answer, 0–1, the lowest answer first; null where suppressed. */
  readonly distribution: readonly number[] | null;
  /** Null where it was not kept who gave no answer. */
  readonly noAnswer: NoAnswer | null;
  /** Null where nobody knows how many were invited, or nobody was. */
  readonly response: ResponseToInvitation | null;
}

const largeShare = 0.2;

/**
 * The share of participants who answered a statement as was hoped, with all one needs to weigh it.
 *
 * For: one statement on one scale. Not for: an average over statements, or a share of different statements together.
 * Persons without an answer are counted apart, never as part of the answers.
 *
 * @param answers         how often each answer was given
 * @param scale           decides which answers count as positive — see scales
 * @param direction       "negative" for a statement in the negative: then the lowest answers are the hoped for
 * @param minimumAnswers  below this number of answers there is no share; whole number ≥ 1
 * @throws InvalidInput  "lengths-differ" (counts and scale), "numerator-out-of-range" (more answers than invited),
 *                       "not-a-whole-number", "out-of-range", "not-a-finite-number"
 * Source: Wilson (1927), doi:10.1080/01621459.1927.10502953, for the interval.
 * @example experiencedShare({ counts: [2, 3, 6, 21, 20], noAnswer: 4, invited: 120 }, "five-point", "positive").share // value 0.7885, lower 0.6597, upper 0.8776
 */
export function experiencedShare(
  answers: AnswerCounts,
  scale: AnswerScale,
  direction: StatementDirection,
  minimumAnswers?: number,
): ExperiencedShare {
  const persons = countedPersons(answers, scale);
  const wanted = wantedAnswers(scale, direction);
  const positive = answers.counts.reduce((sum, count, answer) => sum + (wanted[answer] ? count : 0), 0);
  const strength = strengthOfAnswers(persons, minimumAnswers);
  const hidden = strength === "suppressed";
  return {
    scale,
    strength,
    answers: persons,
    positive: hidden ? null : positive,
    share: hidden ? null : wilsonProportion(positive, persons),
    distribution: hidden ? null : answers.counts.map((count) => count / persons),
    noAnswer: answers.noAnswer === null ? null : noAnswerOf(answers.noAnswer, persons),
    response: responseOf(answers, persons),
  };
}

function countedPersons({ counts }: AnswerCounts, scale: AnswerScale): number {
  const { answers } = scales[scale];
  if (counts.length !== answers) {
    throw new InvalidInput("lengths-differ", { first: counts.length, second: answers });
  }
  for (const count of counts) assertWholeNumber("count", count, 0);
  return counts.reduce((sum, count) => sum + count, 0);
}

function noAnswerOf(persons: number, answers: number): NoAnswer {
  assertWholeNumber("noAnswer", persons, 0);
  const share = persons === 0 ? 0 : persons / (answers + persons);
  return { persons, share, isLarge: share > largeShare };
}

/** Who gave no answer was invited too, so both together cannot be more than the invited. */
function responseOf({ noAnswer, invited }: AnswerCounts, answers: number): ResponseToInvitation | null {
  if (invited === null) return null;
  const asked = answers + (noAnswer ?? 0);
  if (asked > invited) throw new InvalidInput("numerator-out-of-range", { events: asked, persons: invited });
  return invited === 0 ? null : responseToInvitation(answers, invited);
}
