import { paneWordsIn } from "../../text/paneWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import type { PaneActions } from "../PaneActions";
import type { PaneFacts } from "../PaneFacts";
import { CheckedWorkbookView } from "./CheckedWorkbookView";
import "./control.css";
import { NotChecked } from "./NotChecked";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/** What is wrong with the workbook, where, why it matters and how to mend it. */
export function ControlScreen({ facts, actions }: Props) {
  const { language, checked, running } = facts;
  const say = { words: paneWordsIn(language).control, sentences: sentencesIn(language) };
  if (checked === null) {
    return <NotChecked isRunning={running !== null} onCheck={() => void actions.check()} say={say} />;
  }
  return <CheckedWorkbookView checked={checked} actions={actions} say={say} />;
}
