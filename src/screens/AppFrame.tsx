import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneWordsIn } from "../text/paneWordsIn";
import { announcement } from "./frame/announcement";
import { ContextLine } from "./frame/ContextLine";
import { NoticeStrip } from "./frame/NoticeStrip";
import { RunningStrip } from "./frame/RunningStrip";
import { Tabs } from "./frame/Tabs";
import { TroubleStrip } from "./frame/TroubleStrip";
import { useDocumentLook } from "./frame/useDocumentLook";
import type { PaneActions } from "./PaneActions";
import type { PaneFacts } from "./PaneFacts";
import type { ScreenName } from "./ScreenName";
import "./styles/tokens.css";
import "./styles/frame.css";
import { darkTheme, lightTheme } from "./theme";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
  readonly screen: ScreenName;
  readonly onScreen: (screen: ScreenName) => void;
  /** The theme of the host, not of the operating system. */
  readonly isDark: boolean;
  /** The screen that is shown. */
  readonly children: ReactNode;
}

/** What stands around every screen: whose workbook it is, the tabs, what is going on and what went wrong. */
export function AppFrame({ facts, actions, screen, onScreen, isDark, children }: Props) {
  const { language, checked, running, trouble, notice } = facts;
  const words = paneWordsIn(language);
  useDocumentLook(language, isDark);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme}>
      <div className="pane" data-theme={isDark ? "dark" : "light"} lang={language}>
        <header className="head">
          <ContextLine subject={checked?.report.subject ?? null} words={words.frame} />
          <Tabs screen={screen} onScreen={onScreen} words={words.frame} />
        </header>
        <main>
          <RunningStrip running={running} onStop={actions.stop} words={words.frame} />
          {trouble !== null && <TroubleStrip trouble={trouble} actions={actions} words={words} />}
          {notice !== null && (
            <NoticeStrip notice={notice} onDismiss={actions.dismiss} dismissLabel={words.frame.dismiss} />
          )}
          {children}
        </main>
        <p className="spoken" aria-live="polite">
          {announcement(facts, words)}
        </p>
      </div>
    </FluentProvider>
  );
}
