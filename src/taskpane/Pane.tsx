import { lazy, useSyncExternalStore } from "react";
import { AboutScreen } from "../screens/about/AboutScreen";
import { AppFrame } from "../screens/AppFrame";
import { Kiosk } from "../screens/answer/Kiosk";
import { ControlScreen } from "../screens/control/ControlScreen";
import { FetchedScreen } from "../screens/frame/FetchedScreen";
import { MovementScreen } from "../screens/movement/MovementScreen";
import type { PaneActions } from "../screens/PaneActions";
import type { PaneFacts } from "../screens/PaneFacts";
import { ReachScreen } from "../screens/reach/ReachScreen";
import type { ScreenName } from "../screens/ScreenName";
import { paneWordsIn } from "../text/paneWordsIn";
import type { PaneSession } from "./PaneSession";
import { usePrefersDark } from "./usePrefersDark";

interface PaneProps {
  readonly session: PaneSession;
  readonly actions: PaneActions;
}

const Coupling = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "couple" */ "./Coupling");
  return { default: loaded.Coupling };
});

const ExperienceScreen = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "experience" */ "../screens/experience/ExperienceScreen");
  return { default: loaded.ExperienceScreen };
});

const TrajectoriesScreen = lazy(async () => {
  const loaded = await import(
    /* webpackChunkName: "trajectories" */ "../screens/trajectories/TrajectoriesScreen"
  );
  return { default: loaded.TrajectoriesScreen };
});

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
  const words = paneWordsIn(facts.language).frame;
  switch (screen) {
    case "control":
      return <ControlScreen facts={facts} actions={actions} />;
    case "couple":
      return (
        <FetchedScreen key={screen} words={words}>
          <Coupling facts={facts} actions={actions} />
        </FetchedScreen>
      );
    case "reach":
      return <ReachScreen facts={facts} actions={actions} />;
    case "experience":
      return (
        <FetchedScreen key={screen} words={words}>
          <ExperienceScreen facts={facts} actions={actions} />
        </FetchedScreen>
      );
    case "trajectories":
      return (
        <FetchedScreen key={screen} words={words}>
          <TrajectoriesScreen facts={facts} actions={actions} />
        </FetchedScreen>
      );
    case "movement":
      return <MovementScreen facts={facts} actions={actions} />;
    case "about":
      return <AboutScreen facts={facts} actions={actions} />;
  }
}
