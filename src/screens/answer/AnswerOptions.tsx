import { useRef } from "react";
import type { AnswerWords } from "../../text/AnswerWords";
import { StateIcon } from "../icons/StateIcon";
import type { AnswerQuestion, GivenAnswer } from "./AnswerRound";
import { moodsOfScale } from "./moodsOfScale";
import { Smiley } from "./Smiley";
import { useAnswerKeys } from "./useAnswerKeys";
import { useFocusAtStart } from "./useFocusAtStart";

interface Props {
  readonly question: AnswerQuestion;
  /** Id of the statement, which names the group. */
  readonly labelledBy: string;
  readonly chosen: GivenAnswer | null;
  readonly onChoose: (answer: GivenAnswer) => void;
  readonly onNext: () => void;
  readonly words: AnswerWords;
}

/**
 * The answers to choose from, with "I do not know" apart under them. Radio buttons to who hears them, and each is in the
 * tab order: who knows Tab and not the arrows gets everywhere, and Office's own handling of Tab knows no other way.
 */
export function AnswerOptions({ question, labelledBy, chosen, onChoose, onNext, words }: Props) {
  const names = words.answers[question.scale];
  const moods = moodsOfScale[question.scale];
  const group = useRef<HTMLDivElement>(null);
  const first = useFocusAtStart<HTMLButtonElement>();
  useAnswerKeys(group, { answers: names.length, chosen, onChoose, onNext });
  const option = (answer: GivenAnswer) => ({
    type: "button" as const,
    role: "radio",
    "aria-checked": chosen === answer,
    "data-answer": answer,
    ref: answer === (chosen ?? 1) ? first : null,
    onClick: () => onChoose(answer),
  });
  return (
    <div ref={group} role="radiogroup" aria-labelledby={labelledBy} className="opts">
      <div className={`faces of${names.length}`}>
        {names.map((name, index) => (
          <button key={name} {...option(index + 1)}>
            {!question.isNegative && <Smiley mood={moods[index] ?? "neutral"} />}
            <span>{name}</span>
            {chosen === index + 1 && <Tick />}
          </button>
        ))}
      </div>
      <button {...option("none")} className="btn none">
        <span>{words.kiosk.noAnswer}</span>
        {chosen === "none" && <Tick />}
      </button>
    </div>
  );
}

/** Beside thicker edges and bolder words: the choice is never told by colour alone. */
function Tick() {
  return (
    <span className="pick">
      <StateIcon state="ready" size={28} />
    </span>
  );
}
