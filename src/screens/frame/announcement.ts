import type { PaneWords } from "../../text/PaneWords";
import type { PaneFacts } from "../PaneFacts";
import { timeOfDay } from "./timeOfDay";
import { troubleInWords } from "./troubleInWords";

/**
 * What is read aloud now: what went wrong, else what was done, else the outcome of the last check. The same words are not
 * read twice, so checking again after each edit stays silent until the outcome or the minute changes.
 */
export function announcement({ trouble, notice, checked }: PaneFacts, words: PaneWords): string {
  if (trouble !== null) return troubleInWords(trouble, words.hostRefused);
  if (notice !== null) return notice;
  return checked === null ? "" : words.frame.checked(checked.report.counts, timeOfDay(checked.time));
}
