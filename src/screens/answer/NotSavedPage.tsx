import type { AnswerWords } from "../../text/AnswerWords";
import type { PaneWords } from "../../text/PaneWords";
import type { Sentences } from "../../text/Sentences";
import { placeInWords } from "../control/placeInWords";
import { troubleInWords } from "../frame/troubleInWords";
import type { AnswersNotSaved, KeptAnswers } from "./AnswerKeeper";
import { problemInWords } from "./problemInWords";
import { useFocusAtStart } from "./useFocusAtStart";

interface Props {
  readonly kept: KeptAnswers;
  readonly onRetry: () => void;
  readonly onStop: () => void;
  readonly words: AnswerWords;
  readonly refused: PaneWords["hostRefused"];
  readonly labels: Sentences["labels"]["place"];
}

/** For the team leader, who gave the code: what the workbook does not hold yet, why, and how to try again. */
export function NotSavedPage({ kept, onRetry, onStop, words: all, refused, labels }: Props) {
  const { waiting, isSaving, why } = kept;
  const words = all.leader;
  const retry = useFocusAtStart<HTMLButtonElement>();
  return (
    <main className="st leader">
      <h1>{words.notSaved(waiting)}</h1>
      <p role="status">{isSaving ? words.saving : why === null ? "" : whyInWords(why)}</p>
      <div className="row wrap">
        <button ref={retry} type="button" className="btn p" aria-disabled={isSaving} onClick={onRetry}>
          {words.retry}
        </button>
        <button
          type="button"
          className="btn"
          aria-disabled={isSaving}
          onClick={isSaving ? undefined : onStop}
        >
          {words.stopAnyway(waiting)}
        </button>
      </div>
    </main>
  );

  function whyInWords(reason: AnswersNotSaved): string {
    if (reason.kind === "refused") return troubleInWords(reason.trouble, refused);
    const { place } = reason.problem.facts;
    const sentence = problemInWords(reason.problem, all.problems);
    return place === null ? sentence : `${placeInWords(place, labels)}: ${sentence}`;
  }
}
