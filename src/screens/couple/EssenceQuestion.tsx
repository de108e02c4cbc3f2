import { useState } from "react";
import type { CoupleWords } from "../../text/CoupleWords";
import type { CellChange } from "../../workbook/CellChange";
import { cellAddress } from "../../workbook/cellAddress";
import type { Activity, FoundTable } from "../../workbook/records";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { PaneActions } from "../PaneActions";
import type { GoalChoice } from "./goalChanges";
import { goalChanges } from "./goalChanges";

interface Props {
  readonly activity: Activity;
  readonly goal: string;
  readonly table: FoundTable<Activity>;
  readonly sheets: readonly SheetSnapshot[];
  readonly actions: PaneActions;
  /** When the workbook holds the answer. */
  readonly onAnswer: (choice: GoalChoice) => void;
  readonly words: CoupleWords;
}

const choices: readonly GoalChoice[] = ["core", "side", "none"];

/** The question that tells a core goal from a side goal. In each answer stands what it would write, before it does. */
export function EssenceQuestion({ activity, goal, table, sheets, actions, onAnswer, words }: Props) {
  const [isWriting, setWriting] = useState(false);
  const answers = choices.map((choice) => ({
    choice,
    changes: goalChanges(activity, goal, choice, table, sheets),
  }));
  const give = async (choice: GoalChoice, changes: readonly CellChange[] | null) => {
    if (isWriting || changes === null) return;
    if (changes.length > 0) {
      setWriting(true);
      await actions.changeCells(changes);
      setWriting(false);
    }
    onAnswer(choice);
  };
  return (
    <>
      <p className="ask">{words.turn.question}</p>
      {answers.some(({ changes }) => changes === null) && <p className="small">{words.turn.cannotWrite}</p>}
      <div className="choices">
        {answers.map(({ choice, changes }) => (
          <button
            key={choice}
            type="button"
            className={choice === "core" ? "btn p" : "btn"}
            aria-disabled={isWriting || changes === null}
            onClick={() => void give(choice, changes)}
          >
            <span>{words.turn.answers[choice]}</span>
            {changes?.map((change) => (
              <span key={change.column} className="small writes">
                {inWords(change, words)}
              </span>
            ))}
          </button>
        ))}
      </div>
    </>
  );
}

function inWords({ sheet, row, column, from, to }: CellChange, words: CoupleWords): string {
  const value = (one: CellChange["from"]) => (one === null ? words.blank : String(one));
  return words.turn.willWrite(`${sheet}!${cellAddress(row, column)}`, value(from), value(to));
}
