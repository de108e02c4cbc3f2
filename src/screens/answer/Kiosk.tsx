import { useCallback, useState, useSyncExternalStore } from "react";
import { answerWordsIn } from "../../text/answerWordsIn";
import { paneWordsIn } from "../../text/paneWordsIn";
import type { Language } from "../../text/sentencesIn";
import { sentencesIn } from "../../text/sentencesIn";
import { useDocumentLook } from "../frame/useDocumentLook";
import "./answer.css";
import type { SaveAnswers } from "./AnswerKeeper";
import { AnswerKeeper } from "./AnswerKeeper";
import type { AnswerRound, GivenAnswers } from "./AnswerRound";
import { CodePage } from "./CodePage";
import { KioskHead } from "./KioskHead";
import { isHalfWay } from "./KioskState";
import { NotSavedPage } from "./NotSavedPage";
import { QuestionPage } from "./QuestionPage";
import { ThanksPage } from "./ThanksPage";
import { useIdle } from "./useIdle";
import { useKiosk } from "./useKiosk";

interface Props {
  readonly round: AnswerRound;
  readonly language: Language;
  /** The theme of the host. */
  readonly isDark: boolean;
  readonly onSave: SaveAnswers;
  /** The team leader gave the code; this is to be said of the round. */
  readonly onStop: (said: string) => void;
}

/**
 * The questions, one participant after the other, over the whole pane: no tabs and no links, and out of it only with the
 * code. What cannot be written waits here, in memory, and the team leader hears of it before it can be lost.
 */
export function Kiosk({ round, language, isDark, onSave, onStop }: Props) {
  const words = answerWordsIn(language);
  const [keeper] = useState(() => new AnswerKeeper(onSave));
  const kept = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const finished = useCallback((answers: GivenAnswers) => void keeper.add(answers), [keeper]);
  const [state, send] = useKiosk(round.questions.length, finished);
  const [isOpened, setOpened] = useState(false);
  const idle = useCallback(() => send({ type: "idle" }), [send]);
  const givenUp = useCallback(() => send({ type: "given-up" }), [send]);
  const touched = useCallback(() => send({ type: "touched" }), [send]);
  useIdle(idle, givenUp, touched);
  useDocumentLook(language, isDark);
  const stop = () => onStop(words.leader.stopped(keeper.state().participants, round.sheet));
  const open = async () => {
    if (kept.waiting > 0) {
      setOpened(true);
      await keeper.save();
    }
    if (keeper.state().waiting === 0) stop();
  };
  const question = round.questions[state.question];
  const isAsked = state.page === "question" && !state.asksCode && !isOpened;
  return (
    <div className="pane kiosk" data-theme={isDark ? "dark" : "light"} lang={language}>
      <KioskHead
        activityName={round.activityName}
        question={isAsked ? state.question : null}
        questions={round.questions.length}
        words={words.kiosk}
      />
      {isOpened ? (
        <NotSavedPage
          kept={kept}
          onRetry={() => void open()}
          onStop={stop}
          words={words}
          refused={paneWordsIn(language).hostRefused}
          labels={sentencesIn(language).labels.place}
        />
      ) : state.asksCode ? (
        <CodePage
          code={round.code}
          isHalfWay={isHalfWay(state)}
          onOpened={() => void open()}
          onBack={() => send({ type: "code-left" })}
          words={words.leader}
        />
      ) : state.page === "thanks" || question === undefined ? (
        <ThanksPage onEvent={send} words={words.kiosk} />
      ) : (
        <QuestionPage
          key={question.statement}
          question={question}
          state={state}
          onEvent={send}
          words={words}
        />
      )}
    </div>
  );
}
