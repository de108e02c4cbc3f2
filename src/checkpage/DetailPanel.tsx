import { lazy, useEffect, useRef } from "react";
import { FetchedScreen } from "../screens/frame/FetchedScreen";
import type { Language } from "../text/sentencesIn";
import type { Report } from "../report/report";
import { StateIcon } from "../screens/icons/StateIcon";
import { fetchScreens } from "./fetchScreens";
import type { FileEntry } from "./files/FileEntry";
import { problemInWords } from "./files/problemInWords";
import type { OpenFile, PageSession } from "./PageSession";
import { ProductButtons } from "./ProductButtons";
import type { Say } from "./Say";

const FileScreens = lazy(fetchScreens);

interface Props {
  readonly entry: FileEntry;
  readonly report: Report;
  readonly open: OpenFile;
  readonly session: PageSession;
  readonly language: Language;
  readonly isDark: boolean;
  /** Gets the name of what stands with the downloads now. */
  readonly onSaved: (name: string) => void;
  readonly say: Say;
}

/** The workbook that is open: what can be kept of it, and the same screens as beside Excel. */
export function DetailPanel(props: Props) {
  const { entry, report, open, session, language, isDark, onSaved, say } = props;
  const { words, sentences } = say;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const close = (): void => {
    session.close();
    document.querySelector<HTMLElement>(`[data-file="${entry.id}"]`)?.focus();
  };
  return (
    <section
      className="detail"
      aria-label={entry.name}
      onKeyDown={({ key, target }) => {
        if (key === "Escape" && !(target instanceof HTMLTextAreaElement)) close();
      }}
    >
      <header className="detailHead">
        <StateIcon state={report.state} size={20} />
        <div className="grow">
          <h2 tabIndex={-1} ref={heading}>
            {entry.name}
          </h2>
          <p className="small">
            {sentences.labels.stateLine(sentences.stateNames[report.state].name, report.counts)}
          </p>
        </div>
        <button type="button" className="btn s t" onClick={close}>
          {words.detail.close}
        </button>
        <ProductButtons entry={entry} session={session} language={language} onSaved={onSaved} words={words} />
        <p className="small mute wholeRow">{words.detail.fileUnchanged}</p>
        {open.problem !== null && (
          <p className="small wholeRow problem" role="alert">
            {problemInWords(open.problem, sentences, words)}
          </p>
        )}
      </header>
      {open.detail === null ? (
        <p className="sec small mute" role="status">
          {open.problem === null && words.detail.busy}
        </p>
      ) : (
        <FetchedScreen words={{ screenNotLoaded: words.screensNotLoaded, reload: words.reload }}>
          <FileScreens
            id={entry.id}
            checked={open.detail}
            session={session}
            language={language}
            isDark={isDark}
          />
        </FetchedScreen>
      )}
    </section>
  );
}
