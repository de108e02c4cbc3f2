import type { AnswerKioskWords } from "../../text/AnswerWords";
import type { KioskEvent } from "./KioskState";
import { useFocusAtStart } from "./useFocusAtStart";

interface Props {
  readonly onEvent: (event: KioskEvent) => void;
  readonly words: AnswerKioskWords;
}

/** Between one participant and the next: nothing of what was answered is in view. */
export function ThanksPage({ onEvent, words }: Props) {
  const next = useFocusAtStart<HTMLButtonElement>();
  return (
    <>
      <main className="st thanks">
        <h1>{words.thanks}</h1>
        <p role="status">{words.counted}</p>
        <button
          ref={next}
          type="button"
          className="btn p"
          onClick={() => onEvent({ type: "next-participant" })}
        >
          {words.nextParticipant}
        </button>
      </main>
      <footer className="kb">
        <div className="grow foot">
          <button type="button" className="link" onClick={() => onEvent({ type: "code-asked" })}>
            {words.forLeader}
          </button>
        </div>
      </footer>
    </>
  );
}
