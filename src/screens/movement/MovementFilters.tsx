import type { IndicatorReport } from "../../report/report";
import type { MovementScreenWords } from "../../text/MovementScreenWords";
import type { IndicatorChoice } from "./IndicatorChoice";

interface Props {
  readonly indicators: readonly IndicatorReport[];
  readonly choice: IndicatorChoice;
  readonly onChoice: (choice: IndicatorChoice) => void;
  readonly words: MovementScreenWords["filters"];
}

/** All, or by what to do with the verdict; each with how many there are. */
export function MovementFilters({ indicators, choice, onChoice, words }: Props) {
  const count = (followUp: IndicatorChoice): number =>
    indicators.filter(({ judgement }) => judgement.followUp === followUp).length;
  const pills: readonly (readonly [IndicatorChoice, string])[] = [
    ["all", words.all(indicators.length)],
    ["reason-to-talk", words.reasonToTalk(count("reason-to-talk"))],
    ["measurement-question", words.measurementQuestion(count("measurement-question"))],
  ];
  return (
    <div className="filters" role="group" aria-label={words.label}>
      {pills.map(([value, label]) => (
        <button
          key={value}
          type="button"
          className="pill"
          aria-pressed={choice === value}
          onClick={() => onChoice(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
