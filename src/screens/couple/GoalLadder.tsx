import type { CoupleWords } from "../../text/CoupleWords";
import type { Goal } from "../../workbook/records";

interface Props {
  /** From the top down to the goal itself; empty where the code is unknown. */
  readonly path: readonly Goal[];
  readonly code: string;
  readonly words: CoupleWords;
}

/** A goal with everything it stands under. */
export function GoalLadder({ path, code, words }: Props) {
  if (path.length === 0) return <p>{code}</p>;
  return (
    <ol className="path">
      {path.map((goal) => (
        <li key={goal.row}>
          <span className="lv">{goal.level === null ? goal.code : words.levels[goal.level]}</span>
          <span className="nd" />
          <span>{goal.description ?? goal.code}</span>
        </li>
      ))}
    </ol>
  );
}
