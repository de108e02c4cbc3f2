import { useContext } from "react";
import type { ReportKind } from "../../report/conversation/ReportKind";
import type { ReportFormat } from "../../text/ReportMakingWords";
import { BesideWorkbook } from "../BesideWorkbook";
import type { ReportSheetsReady } from "./ReportOrder";
import type { Say } from "./Say";

interface Props {
  readonly kind: ReportKind;
  /** While one report is made no other is begun. */
  readonly isBusy: boolean;
  /** Sheets in the workbook are of the whole. */
  readonly isWhole: boolean;
  /** Its sheets, made and waiting for a yes; null where they are not asked for. */
  readonly ready: ReportSheetsReady | null;
  readonly onSave: (format: ReportFormat) => void;
  readonly onMakeSheets: () => void;
  readonly onPut: (ready: ReportSheetsReady) => void;
  readonly onCancel: () => void;
  readonly say: Say;
}

/** One kind of report: what it is for and for whom, and the forms in which it can be had. */
export function KindCard(props: Props) {
  const { kind, isBusy, isWhole, ready, onSave, onMakeSheets, say } = props;
  const { words, making } = say;
  const isBeside = useContext(BesideWorkbook);
  const { name, purpose } = making.kinds[kind];
  const formats: readonly ReportFormat[] = isBeside ? ["docx", "html"] : ["docx", "html", "xlsx"];
  const press = (act: () => void) => () => {
    if (!isBusy) act();
  };
  return (
    <section className="card c kind">
      <h3>{name}</h3>
      <p className="small">{purpose}</p>
      {ready === null ? (
        <div className="do">
          {isBeside && (
            <button
              type="button"
              className="btn s"
              aria-label={words.ofKind(name, words.put)}
              aria-disabled={isBusy || !isWhole}
              onClick={press(() => isWhole && onMakeSheets())}
            >
              {words.put}
            </button>
          )}
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              className="btn s"
              aria-label={words.ofKind(name, words.save[format])}
              aria-disabled={isBusy}
              onClick={press(() => onSave(format))}
            >
              {words.save[format]}
            </button>
          ))}
        </div>
      ) : (
        <Confirmation {...props} ready={ready} />
      )}
    </section>
  );
}

function Confirmation({
  ready,
  isBusy,
  onPut,
  onCancel,
  say: { words },
}: Props & { ready: ReportSheetsReady }) {
  return (
    <div className="confirm" role="group" aria-label={words.put}>
      <p className="small" role="status">
        {words.willWrite(ready.added, ready.again)}
      </p>
      <div className="do">
        <button
          type="button"
          className="btn s p"
          autoFocus
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) onPut(ready);
          }}
        >
          {words.write}
        </button>
        <button type="button" className="btn s" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
