import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { BesideWorkbook } from "../screens/BesideWorkbook";
import { CheckedWorkbookView } from "../screens/control/CheckedWorkbookView";
import { ExperienceScreen } from "../screens/experience/ExperienceScreen";
import { Tabs } from "../screens/frame/Tabs";
import { MovementScreen } from "../screens/movement/MovementScreen";
import type { PaneActions } from "../screens/PaneActions";
import type { CheckedFacts, PaneFacts } from "../screens/PaneFacts";
import { ReachScreen } from "../screens/reach/ReachScreen";
import { ReportScreen } from "../screens/report/ReportScreen";
import type { ScreenName } from "../screens/ScreenName";
import { darkTheme, lightTheme } from "../screens/theme";
import { TrajectoriesScreen } from "../screens/trajectories/TrajectoriesScreen";
import { paneWordsIn } from "../text/paneWordsIn";
import type { Language } from "../text/sentencesIn";
import { sentencesIn } from "../text/sentencesIn";
import { fileActions } from "./fileActions";
import { fileControlWords } from "./fileControlWords";
import type { PageSession } from "./PageSession";

const screens: readonly ScreenName[] = [
  "control",
  "reach",
  "experience",
  "trajectories",
  "movement",
  "report",
];

interface Props {
  readonly id: number;
  readonly checked: CheckedFacts;
  readonly session: PageSession;
  readonly language: Language;
  readonly isDark: boolean;
}

/** The screens of the pane on one workbook of the list. There is no workbook beside them to jump into or to write in. */
export function FileScreens({ id, checked, session, language, isDark }: Props) {
  const [screen, setScreen] = useState<ScreenName>("control");
  const actions = useMemo(() => fileActions(session, id, language), [session, id, language]);
  const facts: PaneFacts = { language, checked, running: null, trouble: null, notice: null };
  return (
    <BesideWorkbook value={false}>
      <FluentProvider theme={isDark ? darkTheme : lightTheme}>
        <Tabs screen={screen} onScreen={setScreen} words={paneWordsIn(language).frame} screens={screens} />
        <Shown screen={screen} facts={facts} checked={checked} actions={actions} />
      </FluentProvider>
    </BesideWorkbook>
  );
}

interface ShownProps {
  readonly screen: ScreenName;
  readonly facts: PaneFacts;
  readonly checked: CheckedFacts;
  readonly actions: PaneActions;
}

function Shown({ screen, facts, checked, actions }: ShownProps) {
  const { language } = facts;
  switch (screen) {
    case "reach":
      return <ReachScreen facts={facts} actions={actions} />;
    case "experience":
      return <ExperienceScreen facts={facts} actions={actions} />;
    case "trajectories":
      return <TrajectoriesScreen facts={facts} actions={actions} />;
    case "movement":
      return <MovementScreen facts={facts} actions={actions} />;
    case "report":
      return <ReportScreen facts={facts} actions={actions} />;
    default: {
      const say = { words: fileControlWords(language), sentences: sentencesIn(language) };
      return <CheckedWorkbookView checked={checked} actions={actions} say={say} />;
    }
  }
}
