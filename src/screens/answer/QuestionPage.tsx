import { useCallback, useId } from "react";
import type { AnswerKioskWords, AnswerWords } from "../../text/AnswerWords";
import { AnswerOptions } from "./AnswerOptions";
import type { AnswerQuestion, GivenAnswer } from "./AnswerRound";
import type { KioskEvent, KioskState } from "./KioskState";

interface Props {
  readonly question: AnswerQuestion;
  readonly state: KioskState;
  readonly onEvent: (event: KioskEvent) => void;
  readonly words: AnswerWords;
}

/** One statement, and what one may answer to it. */
export function QuestionPage({ question, state, onEvent, words: all }: Props) {
  const { question: index, answers, remark } = state;
  const words = all.kiosk;
  const title = useId();
  const isLast = index === answers.length - 1;
  const choose = useCallback((answer: GivenAnswer) => onEvent({ type: "chosen", answer }), [onEvent]);
  const next = useCallback(() => onEvent({ type: "next" }), [onEvent]);
  return (
    <>
      <main className="st">
        <h1 id={title}>{question.text}</h1>
        <AnswerOptions
          question={question}
          labelledBy={title}
          chosen={answers[index] ?? null}
          onChoose={choose}
          onNext={next}
          words={all}
        />
        <div className="remark" role="status">
          {remark !== null && (
            <>
              <p>{remarkInWords(remark, words)}</p>
              {remark === "still-there" && (
                <button type="button" className="btn" onClick={() => onEvent({ type: "touched" })}>
                  {words.iAmHere}
                </button>
              )}
            </>
          )}
        </div>
      </main>
      <footer className="kb">
        <button
          type="button"
          className={index === 0 ? "btn away" : "btn"}
          disabled={index === 0}
          onClick={() => onEvent({ type: "back" })}
        >
          {words.back}
        </button>
        <div className="grow foot">
          <p className="mute">{words.anonymous}</p>
          <button type="button" className="link" onClick={() => onEvent({ type: "code-asked" })}>
            {words.forLeader}
          </button>
        </div>
        <button type="button" className="btn p" onClick={next}>
          {isLast ? words.done : words.next}
        </button>
      </footer>
    </>
  );
}

function remarkInWords(remark: NonNullable<KioskState["remark"]>, words: AnswerKioskWords): string {
  switch (remark) {
    case "choose-first":
      return words.chooseFirst;
    case "still-there":
      return words.stillThere;
    case "begun-again":
      return words.startedAgain;
  }
}
