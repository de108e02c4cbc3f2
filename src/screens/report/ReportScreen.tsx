import { useContext, useRef, useState } from "react";
import type { ReportKind } from "../../report/conversation/ReportKind";
import { reportKinds } from "../../report/conversation/ReportKind";
import { paneWordsIn } from "../../text/paneWordsIn";
import type { ReportFormat } from "../../text/ReportMakingWords";
import { reportMakingWordsIn } from "../../text/reportMakingWordsIn";
import { reportScreenWordsIn } from "../../text/reportScreenWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { providersOf } from "../../workbook/views/providersOf";
import { BesideWorkbook } from "../BesideWorkbook";
import { EmptyState } from "../EmptyState";
import { RunningStrip } from "../frame/RunningStrip";
import type { PaneActions } from "../PaneActions";
import type { CheckedFacts, PaneFacts } from "../PaneFacts";
import { KindCard } from "./KindCard";
import { PreviewCard } from "./PreviewCard";
import "./report.css";
import type { Choices } from "./ReportChoices";
import { ReportChoices } from "./ReportChoices";
import type { ReportSheetsReady } from "./ReportOrder";
import type { Say } from "./Say";
import { usePreview } from "./usePreview";
import { useReportTask } from "./useReportTask";

interface Props {
  readonly facts: PaneFacts;
  readonly actions: PaneActions;
}

/** What people put on the table: five kinds of report, each in the form that is asked for. */
export function ReportScreen({ facts, actions }: Props) {
  const { language, checked, running } = facts;
  const words = reportScreenWordsIn(language);
  const say: Say = { words, making: reportMakingWordsIn(language), sentences: sentencesIn(language) };
  return (
    <>
      <section className="banner">
        <div className="grow">
          <h1>{words.title}</h1>
          <p className="small lead">{words.advice}</p>
        </div>
      </section>
      {checked === null ? (
        running === null && (
          <EmptyState text={words.notChecked} button={words.check} onPress={() => void actions.check()} />
        )
      ) : hasTables(checked) ? (
        <Reports checked={checked} language={language} actions={actions} say={say} />
      ) : (
        <EmptyState
          text={words.empty}
          button={words.insertTemplate}
          onPress={() => void actions.insertTemplate()}
        />
      )}
    </>
  );
}

const hasTables = ({ report }: CheckedFacts): boolean =>
  Object.values(report.rowsRead).some((rows) => (rows ?? 0) > 0);

interface ReportsProps {
  readonly checked: CheckedFacts;
  readonly language: PaneFacts["language"];
  readonly actions: PaneActions;
  readonly say: Say;
}

const nothingChosen: Choices = { provider: null, houseStyle: null, previous: null };

function Reports({ checked, language, actions, say }: ReportsProps) {
  const { words } = say;
  const isBeside = useContext(BesideWorkbook);
  const [choices, setChoices] = useState(nothingChosen);
  const [ready, setReady] = useState<{ kind: ReportKind; sheets: ReportSheetsReady } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const place = useRef<HTMLHeadingElement>(null);
  const { running, run, stop } = useReportTask();
  const preview = usePreview(actions.previewReport, choices.provider, checked.time);
  const providers = providersOf(checked.records);
  const save = async (kind: ReportKind, format: ReportFormat): Promise<void> => {
    setSaid(null);
    const saved = await run((watch) => actions.saveReport({ kind, format, providers, ...choices }, watch));
    if (saved === null) return;
    const isAlone = format === "xlsx" && choices.provider !== null;
    const after = isAlone ? ` ${words.notesStayBehind}` : "";
    setSaid("name" in saved ? words.saved(saved.name) + after : saved.refused);
  };
  const makeSheets = async (kind: ReportKind): Promise<void> => {
    setSaid(null);
    const sheets = await run((watch) => actions.makeReportSheets(kind, watch));
    setReady(sheets === null ? null : { kind, sheets });
  };
  const put = async (sheets: ReportSheetsReady): Promise<void> => {
    setReady(null);
    place.current?.focus();
    await run(() => sheets.put());
  };
  return (
    <>
      <RunningStrip running={running} onStop={stop} words={paneWordsIn(language).frame} />
      {preview !== null && (
        <PreviewCard
          preview={preview}
          records={checked.records}
          onGoTo={(cell) => void actions.goTo(cell)}
          say={say}
        />
      )}
      <ReportChoices choices={choices} onChange={setChoices} providers={providers} say={say} />
      <h2 className="kinds" tabIndex={-1} ref={place}>
        {words.kinds}
      </h2>
      <p className="sec small" role="status">
        {said}
      </p>
      {choices.provider !== null && isBeside && <p className="sec small mute">{words.onlyWhole}</p>}
      {reportKinds.map((kind) => (
        <KindCard
          key={kind}
          kind={kind}
          isBusy={running !== null}
          isWhole={choices.provider === null}
          ready={ready?.kind === kind ? ready.sheets : null}
          onSave={(format) => void save(kind, format)}
          onMakeSheets={() => void makeSheets(kind)}
          onPut={(sheets) => void put(sheets)}
          onCancel={() => setReady(null)}
          say={say}
        />
      ))}
      {isBeside && (
        <div className="sec small mute">
          <p>{words.noFile}</p>
          <button type="button" className="link" onClick={() => void actions.openCheckPage()}>
            {words.openCheckPage}
          </button>
        </div>
      )}
    </>
  );
}
