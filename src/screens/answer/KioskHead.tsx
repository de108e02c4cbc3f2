import type { AnswerKioskWords } from "../../text/AnswerWords";

interface Props {
  readonly activityName: string;
  /** From 0; null where no question is asked. */
  readonly question: number | null;
  readonly questions: number;
  readonly words: AnswerKioskWords;
}

/** What it is about, and how far one is. */
export function KioskHead({ activityName, question, questions, words }: Props) {
  return (
    <header className="ktop">
      <span className="grow">{activityName}</span>
      {question !== null && (
        <>
          <span>{words.position(question + 1, questions)}</span>
          <span className="dots" aria-hidden="true">
            {Array.from({ length: questions }, (_, index) => (
              <i key={index} className={index <= question ? "on" : ""} />
            ))}
          </span>
        </>
      )}
    </header>
  );
}
