import { CoupleScreen } from "../screens/couple/CoupleScreen";
import type { PaneActions } from "../screens/PaneActions";
import type { PaneFacts } from "../screens/PaneFacts";
import { suggestGoals } from "./suggestGoals";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/** The screen Koppelen with what it proposes from; together they are fetched when somebody opens it. */
export function Coupling({ facts, actions }: Props) {
  return <CoupleScreen facts={facts} actions={actions} suggestGoals={suggestGoals} />;
}
