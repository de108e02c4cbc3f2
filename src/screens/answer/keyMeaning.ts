import type { GivenAnswer } from "./AnswerRound";

/** What a key asks for in a list of answers, of which the last is "none". */
export type KeyMeaning =
  { readonly type: "choose"; readonly answer: GivenAnswer } | { readonly type: "next" };

interface Choosing {
  /** How many answers the scale has. */
  readonly answers: number;
  readonly chosen: GivenAnswer | null;
  /** The answer that has the keyboard; null where something else has it. */
  readonly focused: GivenAnswer | null;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The keys of a group of radio buttons, and 1 to 5: a digit chooses an answer from anywhere, an arrow the one beside the
 * answer that has the keyboard, around the corner too. Enter on the answer that is chosen goes on; on another it is left
 * to the button, which chooses it.
 *
 * @returns  null where the key means nothing here
 */
export function keyMeaning(key: string, { answers, chosen, focused }: Choosing): KeyMeaning | null {
  if (/^[1-9]$/.test(key)) {
    return Number(key) <= answers ? { type: "choose", answer: Number(key) } : null;
  }
  if (focused === null) return null;
  if (key === "Enter") return focused === chosen ? { type: "next" } : null;
  const step = steps[key];
  if (step === undefined) return null;
  const places = answers + 1;
  const place = (focused === "none" ? places : focused) - 1;
  const next = ((place + step + places) % places) + 1;
  return { type: "choose", answer: next === places ? "none" : next };
}
