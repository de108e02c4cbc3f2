import { lazy, useSyncExternalStore } from "react";
import { AboutScreen } from "../screens/about/AboutScreen";
import { AppFrame } from "../screens/AppFrame";
import { Kiosk } from "../screens/answer/Kiosk";
import { ControlScreen } from "../screens/control/ControlScreen";
import { FetchedScreen } from "../screens/frame/FetchedScreen";
import type { PaneActions } from "../screens/PaneActions";
import type { PaneFacts } from "../screens/PaneFacts";
import type { ScreenName } from "../screens/ScreenName";
import { paneWordsIn } from "../text/paneWordsIn";
import type { PaneSession } from "./PaneSession";
import { usePrefersDark } from "./usePrefersDark";

interface PaneProps {
  readonly session: PaneSession;
  readonly actions: PaneActions;
}

/** Screens that are fetched when somebody opens them: the check is there sooner without them. */
const fetchedScreens = {
  couple: lazy(async () => {
    const loaded = await import(/* webpackChunkName: "couple" */ "./Coupling");
    return { default: loaded.Coupling };
  }),
  reach: lazy(async () => {
    const loaded = await import(/* webpackChunkName: "reach" */ "../screens/reach/ReachScreen");
    return { default: loaded.ReachScreen };
  }),
  experience: lazy(async () => {
    const loaded = await import(
      /* webpackChunkName: "experience" */ "../screens/experience/ExperienceScreen"
    );
    return { default: loaded.ExperienceScreen };
  }),
  trajectories: lazy(async () => {
    const loaded = await import(
      /* webpackChunkName: "trajectories" */ "../screens/trajectories/TrajectoriesScreen"
    );
    return { default: loaded.TrajectoriesScreen };
  }),
  movement: lazy(async () => {
    const loaded = await import(/* webpackChunkName: "movement" */ "../screens/movement/MovementScreen");
    return { default: loaded.MovementScreen };
  }),
  report: lazy(async () => {
    const loaded = await import(/* webpackChunkName: "report" */ "../screens/report/ReportScreen");
    return { default: loaded.ReportScreen };
  }),
};

/** The pane in Excel: the frame with the screen that is open. While participants answer, their questions and nothing else. */
export function Pane({ session, actions }: PaneProps) {
  const { screen, facts, round } = useSyncExternalStore(session.subscribe, session.state);
  const isDark = usePrefersDark();
  if (round !== null) {
    return (
      <Kiosk
        round={round}
        language={facts.language}
        isDark={isDark}
        onSave={(answers) => actions.saveAnswers(round, answers)}
        onStop={actions.stopAnswers}
      />
    );
  }
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
  if (screen === "control") return <ControlScreen facts={facts} actions={actions} />;
  if (screen === "about") return <AboutScreen facts={facts} actions={actions} />;
  const Fetched = fetchedScreens[screen];
  return (
    <FetchedScreen key={screen} words={paneWordsIn(facts.language).frame}>
      <Fetched facts={facts} actions={actions} />
    </FetchedScreen>
  );
}
