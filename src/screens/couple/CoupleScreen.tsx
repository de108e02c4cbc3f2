import { paneWordsIn } from "../../text/paneWordsIn";
import { EmptyState } from "../EmptyState";
import type { PaneActions } from "../PaneActions";
import type { PaneFacts } from "../PaneFacts";
import "./couple.css";
import { CoupleBanner } from "./CoupleBanner";
import { Coupling } from "./Coupling";
import type { SuggestGoals } from "./GoalSuggestion";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
  readonly suggestGoals: SuggestGoals;
}

/** Which range is what, and which goal each activity is for. */
export function CoupleScreen({ facts, actions, suggestGoals }: Props) {
  const { language, checked, running } = facts;
  const words = paneWordsIn(language).couple;
  if (checked !== null) {
    return <Coupling checked={checked} actions={actions} suggestGoals={suggestGoals} words={words} />;
  }
  return (
    <>
      <CoupleBanner linked={0} total={0} words={words} />
      {running === null && (
        <EmptyState text={words.notChecked} button={words.check} onPress={() => void actions.check()} />
      )}
    </>
  );
}
