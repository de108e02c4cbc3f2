import { InvalidInput } from "../InvalidInput";
import { checkedPersons } from "./checkedPersons";

/** How many participants, counted once in each activity they take part in, gave the same answer. */
export interface MultiplicityAnswer {
  /** "In how many other activities do you take part?" */
  readonly otherActivities: number;
  readonly participants: number;
}

/**
 * How many different persons stand behind the participants of all activities together: U = Σ 1/m.
 *
 * For: activities whose participants were all asked in how many other activities of the same list they take part;
 * somebody in three activities answers three times and counts for a third each time. Not for: a sample of them, or
 * participants who did not answer — those are not in the estimate, which is then too low.
 *
 * @param answers  one per answer given, or equal answers together; whole numbers of 0 or more
 * @returns        persons; an estimate, so not rounded
 * @throws InvalidInput  "too-few-values", "out-of-range", "not-a-whole-number", "not-a-finite-number"
 * Source: Birnbaum & Sirken (1965), Vital and Health Statistics 2(11).
 * @example multiplicityEstimate([{ otherActivities: 0, participants: 120 }, { otherActivities: 1, participants: 60 }, { otherActivities: 2, participants: 30 }]) // 160
 */
export function multiplicityEstimate(answers: readonly MultiplicityAnswer[]): number {
  if (answers.length === 0) throw new InvalidInput("too-few-values", { needed: 1, given: 0 });
  return answers.reduce((persons, answer) => {
    const activities = 1 + checkedPersons("otherActivities", answer.otherActivities);
    return persons + checkedPersons("participants", answer.participants) / activities;
  }, 0);
}
