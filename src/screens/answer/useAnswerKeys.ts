import type { RefObject } from "react";
import { useEffect } from "react";
import type { GivenAnswer } from "./AnswerRound";
import { keyMeaning } from "./keyMeaning";

interface Choosing {
  readonly answers: number;
  readonly chosen: GivenAnswer | null;
  readonly onChoose: (answer: GivenAnswer) => void;
  readonly onNext: () => void;
}

/** Digits, arrows and Enter, wherever on the page the keyboard is; the answer that a key chose gets the keyboard. */
export function useAnswerKeys(
  group: RefObject<HTMLElement | null>,
  { answers, chosen, onChoose, onNext }: Choosing,
): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const meant = keyMeaning(event.key, { answers, chosen, focused: focusedAnswer() });
      if (meant === null) return;
      event.preventDefault();
      if (meant.type === "next") {
        onNext();
        return;
      }
      onChoose(meant.answer);
      group.current?.querySelector<HTMLElement>(`[data-answer="${meant.answer}"]`)?.focus();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [group, answers, chosen, onChoose, onNext]);
}

function focusedAnswer(): GivenAnswer | null {
  const answer = document.activeElement?.getAttribute("data-answer") ?? null;
  if (answer === null) return null;
  return answer === "none" ? "none" : Number(answer);
}
