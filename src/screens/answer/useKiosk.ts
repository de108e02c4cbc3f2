import { useCallback, useRef, useState } from "react";
import type { GivenAnswers } from "./AnswerRound";
import type { KioskEvent, KioskState } from "./KioskState";
import { afterEvent, firstQuestion } from "./KioskState";

/**
 * The state of the questions, and a way to tell it what happened.
 *
 * @param onFinished  once for each participant, with an answer to every question
 */
export function useKiosk(
  questions: number,
  onFinished: (answers: GivenAnswers) => void,
): readonly [KioskState, (event: KioskEvent) => void] {
  const [state, setState] = useState(() => firstQuestion(questions));
  // Two presses may come before the page is drawn anew: each starts from what the one before it left.
  const latest = useRef(state);
  const send = useCallback(
    (event: KioskEvent) => {
      const before = latest.current;
      const after = afterEvent(before, event);
      latest.current = after;
      setState(after);
      if (before.page === "question" && after.page === "thanks") onFinished(after.answers as GivenAnswers);
    },
    [onFinished],
  );
  return [state, send];
}
