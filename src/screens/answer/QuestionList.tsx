import type { AnswerStartWords } from "../../text/AnswerWords";
import type { AnswerQuestion } from "./AnswerRound";

interface Props {
  readonly questions: readonly AnswerQuestion[];
  /** Statements that are not asked. */
  readonly withoutScale: number;
  readonly words: AnswerStartWords;
}

/** What will be asked, in the order in which it will be. */
export function QuestionList({ questions, withoutScale, words }: Props) {
  return (
    <div>
      <h3>{words.questions(questions.length)}</h3>
      <ol className="asked">
        {questions.map(({ statement, text, scale, isNegative }) => (
          <li key={statement}>
            {text}
            <span className="small mute">
              {statement} · {words.scaleNames[scale]}
              {isNegative && `, ${words.withoutFaces}`}
            </span>
          </li>
        ))}
      </ol>
      {withoutScale > 0 && <p className="small">{words.withoutScale(withoutScale)}</p>}
    </div>
  );
}
