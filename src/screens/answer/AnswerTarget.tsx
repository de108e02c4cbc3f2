import type { AnswerWords } from "../../text/AnswerWords";
import type { Language } from "../../text/sentencesIn";
import { sentencesIn } from "../../text/sentencesIn";
import type { Place } from "../../workbook/findings";
import { CellLink } from "../CellLink";
import type { AnswerPlan, PlannedAnswers } from "./AnswerPlan";
import { problemInWords } from "./problemInWords";

interface Props {
  readonly planned: PlannedAnswers;
  readonly onGoTo: (place: Place) => void;
  readonly language: Language;
  readonly words: AnswerWords;
}

/** Where the answers will be counted, or what stands in the way of that. */
export function AnswerTarget({ planned, onGoTo, language, words }: Props) {
  const { start, problems } = words;
  const labels = sentencesIn(language).labels.place;
  if (planned.plan !== null) {
    return (
      <div role="status">
        <h3>{start.writes}</h3>
        {targetInWords(planned.plan, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  }
  return (
    <div role="status" className="need">
      <div>
        <h3>{start.problems}</h3>
        <ul>
          {planned.problems.map((problem, index) => (
            <li key={index}>
              {problem.facts.place !== null && (
                <>
                  <CellLink place={problem.facts.place} onGoTo={onGoTo} goTo={start.goTo} labels={labels} />
                  {": "}
                </>
              )}
              {problemInWords(problem, problems)}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function targetInWords({ sheet, rows, append }: AnswerPlan, { start }: AnswerWords): string[] {
  const standing = rows.flatMap((one) => one.standing ?? []);
  const persons = standing
    .flatMap(({ answers, noAnswer }) => [...answers, noAnswer])
    .reduce((sum, cell) => sum + (cell.persons ?? 0), 0);
  const numbers = standing.map(({ row }) => row);
  return [
    ...(append === null ? [] : [start.readyRows(append.rows.length, sheet)]),
    ...(numbers.length === 0 ? [] : [start.countingRows(numbers, persons, sheet)]),
  ];
}
