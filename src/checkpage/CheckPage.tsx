import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useDocumentLook } from "../screens/frame/useDocumentLook";
import "../screens/styles/tokens.css";
import "../screens/styles/frame.css";
import "../screens/control/control.css";
import "./checkpage.css";
import { checkPageWordsIn } from "../text/checkPageWordsIn";
import type { FileGroup } from "../text/CheckPageWords";
import { sentencesIn } from "../text/sentencesIn";
import { DetailPanel } from "./DetailPanel";
import { nameOfProduct } from "./download/nameOfProduct";
import { saveFile } from "../screens/saveFile";
import { DropZone } from "./DropZone";
import { FileTable } from "./FileTable";
import { announcementOf } from "./files/announcementOf";
import { countFiles } from "./files/countFiles";
import { inOrder, usualOrder } from "./files/FileOrder";
import { groupOfFile } from "./files/groupOfFile";
import { Intro } from "./Intro";
import { ListHead } from "./ListHead";
import { NotTaken } from "./NotTaken";
import { PageHead } from "./PageHead";
import type { PageSession } from "./PageSession";
import { useDrop } from "./useDrop";
import { useLanguage } from "./useLanguage";
import { useSystemIsDark } from "./useSystemIsDark";

interface Props {
  readonly session: PageSession;
  /** Whether the page is kept in the browser. */
  readonly offline: Promise<boolean>;
}

/** The whole page: the place to drop workbooks, the list of them, and the one that is open. */
export function CheckPage({ session, offline }: Props) {
  const { entries, notTaken, open } = useSyncExternalStore(session.subscribe, session.state);
  const [language, setLanguage] = useLanguage();
  const [group, setGroup] = useState<FileGroup>("all");
  const [order, setOrder] = useState(usualOrder);
  const [isOffline, setOffline] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const isDark = useSystemIsDark();
  const isOver = useDrop(session.add);
  const say = useMemo(
    () => ({ words: checkPageWordsIn(language), sentences: sentencesIn(language) }),
    [language],
  );
  const { words } = say;
  useDocumentLook(language, isDark);
  useEffect(() => {
    document.title = words.documentTitle;
  }, [words]);
  useEffect(() => {
    void offline.then(setOffline);
  }, [offline]);
  const counts = countFiles(entries);
  const isGoingOn = entries.some(({ status }) => status.state === "busy" || status.state === "waiting");
  const shown = inOrder(
    entries.filter(({ status }) => group === "all" || groupOfFile(status) === group),
    order,
  );
  const opened = entries.find(({ id }) => id === open?.id);
  const saveAll = async (): Promise<void> => {
    const bytes = await session.makePageOfAll(language);
    if (bytes !== null) setSaved(saveFile(nameOfProduct(null, "report-page", words), bytes));
  };
  return (
    <div className="pane page" data-theme={isDark ? "dark" : "light"} lang={language}>
      <PageHead language={language} onLanguage={setLanguage} isOffline={isOffline} words={words} />
      <main>
        <DropZone isOver={isOver} isEmpty={entries.length === 0} onFiles={session.add} words={words.drop} />
        <NotTaken notTaken={notTaken} words={words.notTaken} />
        {entries.length === 0 ? (
          <Intro words={words.intro} />
        ) : (
          <>
            <ListHead
              entries={entries}
              counts={counts}
              isGoingOn={isGoingOn}
              group={group}
              onGroup={setGroup}
              onStopAll={session.stopAll}
              onReportOfAll={() => void saveAll()}
              onClear={session.clear}
              hasUnsaved={session.hasUnsaved}
              say={say}
            />
            <div className={opened === undefined ? "columns" : "columns two"}>
              <div className="list">
                <FileTable
                  entries={entries}
                  shown={shown}
                  openId={open?.id ?? null}
                  order={order}
                  onOrder={setOrder}
                  onOpen={session.open}
                  onStop={session.stop}
                  onAgain={session.again}
                  say={say}
                />
                {shown.length === 0 && <p className="mute">{words.nothingInGroup}</p>}
              </div>
              {open !== null && opened?.status.state === "checked" && (
                <DetailPanel
                  key={open.id}
                  entry={opened}
                  report={opened.status.report}
                  open={open}
                  session={session}
                  language={language}
                  isDark={isDark}
                  onSaved={setSaved}
                  say={say}
                />
              )}
            </div>
          </>
        )}
      </main>
      <p className="spoken" aria-live="polite">
        {announcementOf(counts, isGoingOn, words.announce)}
      </p>
      <p className="spoken" aria-live="polite">
        {saved !== null && words.announce.saved(saved)}
      </p>
    </div>
  );
}
