import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { ruleWordsIn } from "../../text/ruleWordsIn";
import type { ChosenRule } from "../../workbook/ruleChoices/setAsideFindings";
import { BesideWorkbook } from "../BesideWorkbook";
import type { PaneActions } from "../PaneActions";
import type { Say } from "./Say";

interface Props {
  readonly chosen: readonly ChosenRule[];
  readonly actions: PaneActions;
  readonly say: Say;
}

/** The rules that count for less in this workbook, and why; each can be put back. */
export function ChosenRulesCard({ chosen, actions, say: { sentences } }: Props) {
  const words = ruleWordsIn(sentences.language);
  const canChoose = useContext(BesideWorkbook);
  return (
    <section className="card c start">
      <h2>{words.chosenHeading}</h2>
      {chosen.map((one) => (
        <div key={one.rule}>
          <p className="small">{words.chosen({ name: sentences.ruleNames[one.rule], ...one })}</p>
          {canChoose && (
            <Button
              size="small"
              aria-label={words.card.undoOf(one.rule)}
              onClick={() => void actions.chooseRule(one.rule, null, "")}
            >
              {words.card.undo}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}
