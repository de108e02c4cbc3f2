import type { MovementSentences } from "../../text/MovementSentences";
import type { SeriesProblemCode, SeriesProblemFacts, UnreadableSeriesCode } from "../../text/SeriesProblem";
import { wrapText } from "../check/rendering/wrapText";
import type { UnreadableSeries } from "./UnreadableSeries";

/** A problem with a row in words. */
export function sayProblem<Code extends SeriesProblemCode>(
  problem: { readonly code: Code; readonly facts: SeriesProblemFacts[Code] },
  movement: MovementSentences,
): string {
  return onOneLine(movement.problems[problem.code](problem.facts));
}

/** Why a file holds no series that can be read, in words. */
export function sayUnreadable<Code extends UnreadableSeriesCode>(
  { code, facts }: UnreadableSeries<Code>,
  movement: MovementSentences,
): string {
  return onOneLine(movement.unreadable[code](facts));
}

/** A problem repeats what stands in the file: nothing in it may steer the terminal. */
export function onOneLine(sentence: string): string {
  return wrapText(sentence, Infinity, "", "").join(" ");
}
