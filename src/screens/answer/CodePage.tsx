import { useId, useState } from "react";
import type { AnswerLeaderWords } from "../../text/AnswerWords";
import { useFocusAtStart } from "./useFocusAtStart";

interface Props {
  readonly code: string;
  /** Somebody began and did not finish. */
  readonly isHalfWay: boolean;
  readonly onOpened: () => void;
  readonly onBack: () => void;
  readonly words: AnswerLeaderWords;
}

/** Asks for the code. Nobody is shut out after so many tries: it keeps participants in, not burglars out. */
export function CodePage({ code, isHalfWay, onOpened, onBack, words }: Props) {
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const field = useFocusAtStart<HTMLInputElement>();
  const id = useId();
  const tryCode = () => {
    if (typed === code) {
      onOpened();
      return;
    }
    setWrong(true);
    setTyped("");
    field.current?.focus();
  };
  return (
    <main className="st leader">
      <h1>{words.title}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tryCode();
        }}
      >
        <label className="lb" htmlFor={id}>
          {words.code}
        </label>
        <input
          ref={field}
          id={id}
          className="input"
          type="password"
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-describedby={`${id}said`}
          aria-invalid={isWrong}
          onChange={({ target }) => setTyped(target.value)}
        />
        <p id={`${id}said`} role="status" className="say">
          {isWrong ? words.wrongCode : isHalfWay ? words.halfWay : ""}
        </p>
        <div className="row wrap">
          <button type="submit" className="btn p">
            {words.stop}
          </button>
          <button type="button" className="btn" onClick={onBack}>
            {words.backToQuestions}
          </button>
        </div>
      </form>
    </main>
  );
}
