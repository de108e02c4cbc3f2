import { useSyncExternalStore } from "react";
import { AboutScreen } from "../screens/about/AboutScreen";
import { AppFrame } from "../screens/AppFrame";
import { ControlScreen } from "../screens/control/ControlScreen";
import { CoupleScreen } from "../screens/couple/CoupleScreen";
import { MovementScreen } from "../screens/movement/MovementScreen";
import type { PaneActions } from "../screens/PaneActions";
import type { PaneFacts } from "../screens/PaneFacts";
import { ReachScreen } from "../screens/reach/ReachScreen";
import type { ScreenName } from "../screens/ScreenName";
import type { PaneSession } from "./PaneSession";
import { suggestGoals } from "./suggestGoals";
import { usePrefersDark } from "./usePrefersDark";

interface PaneProps {
  readonly session: PaneSession;
  readonly actions: PaneActions;
}

/** The pane in Excel: the frame with the screen that is open. */
export function Pane({ session, actions }: PaneProps) {
  const { screen, facts } = useSyncExternalStore(session.subscribe, session.state);
  const isDark = usePrefersDark();
  return (
    <AppFrame facts={facts} actions={actions} screen={screen} onScreen={session.show} isDark={isDark}>
      <Screen screen={screen} facts={facts} actions={actions} />
    </AppFrame>
  );
}

interface ScreenProps {
  readonly screen: ScreenName;
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

function Screen({ screen, facts, actions }: ScreenProps) {
  switch (screen) {
    case "control":
      return <ControlScreen facts={facts} actions={actions} />;
    case "couple":
      return <CoupleScreen facts={facts} actions={actions} suggestGoals={suggestGoals} />;
    case "reach":
      return <ReachScreen facts={facts} actions={actions} />;
    case "movement":
      return <MovementScreen facts={facts} actions={actions} />;
    case "about":
      return <AboutScreen facts={facts} actions={actions} />;
  }
}
