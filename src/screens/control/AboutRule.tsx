import { useContext } from "react";
import { ruleWordsIn } from "../../text/ruleWordsIn";
import type { RuleCode } from "../../workbook/causes/CauseContract";
import { mayBeChosen } from "../../workbook/ruleChoices/mayBeChosen";
import { BesideWorkbook } from "../BesideWorkbook";
import { Disclosure } from "../Disclosure";
import type { PaneActions } from "../PaneActions";
import { RuleChoiceForm } from "./RuleChoiceForm";
import type { Say } from "./Say";

interface Props {
  readonly rule: RuleCode;
  readonly actions: PaneActions;
  readonly say: Say;
}

/** The page of the rule behind a finding, and letting that rule count for less in this workbook. */
export function AboutRule({ rule, actions, say }: Props) {
  const { language } = say.sentences;
  const { card } = ruleWordsIn(language);
  const canChoose = useContext(BesideWorkbook) && mayBeChosen(rule);
  return (
    <div className="aboutrule">
      <a
        className="link"
        href={`regels/${language}/${rule}.html`}
        target="_blank"
        rel="noreferrer"
        aria-label={card.moreAbout(rule)}
      >
        {card.more}
      </a>
      {canChoose && (
        <Disclosure title={card.change} about={rule}>
          <RuleChoiceForm
            words={card}
            onChoose={(choice, reason) => actions.chooseRule(rule, choice, reason)}
          />
        </Disclosure>
      )}
    </div>
  );
}
