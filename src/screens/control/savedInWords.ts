import { timeOfDay } from "../frame/timeOfDay";
import { dayOf } from "./dayOf";
import type { Say } from "./Say";

/**
 * When an explanation was saved; the day only where it was another than that of the check.
 *
 * @param savedAt    ISO date and time
 * @param checkedAt  ISO date and time
 */
export function savedInWords(savedAt: string, checkedAt: string, { words, sentences }: Say): string {
  const day = dayOf(savedAt);
  const date = day === dayOf(checkedAt) ? null : sentences.numbers.formatDate(day);
  return words.explanation.saved(timeOfDay(savedAt), date);
}
