import { HostRefused } from "../../office/HostRefused";
import { readOpenWorkbook } from "../../office/readOpenWorkbook";
import type { ReportKind } from "../../report/conversation/ReportKind";
import type {
  ReportOrder,
  ReportPreview,
  ReportSaved,
  ReportSheetsReady,
  ReportWatch,
} from "../../screens/report/ReportOrder";
import { saveFile } from "../../screens/saveFile";
import { reportFileName } from "../../text/reportFileName";
import { reportMakingWordsIn } from "../../text/reportMakingWordsIn";
import { reportScreenWordsIn } from "../../text/reportScreenWordsIn";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { fetchedPart } from "../fetchedPart";
import type { PaneSession } from "../PaneSession";
import type { ReportOutcome, ReportTask } from "../report/ReportMessages";

type Wish = Omit<ReportTask, "language">;

/**
 * What would be on the table now. Nothing is said where it cannot be known: the reports can still be asked for. Only the reading
 * waits for its turn, so that what the user does meanwhile is not held up.
 */
export async function previewReport(
  session: PaneSession,
  provider: string | null,
  watch: ReportWatch,
): Promise<ReportPreview | null> {
  const read = await session.attempt(() => snapshotNow(watch));
  if ("trouble" in read || read.outcome === null) return null;
  const wish = { wanted: "preview", kind: "agenda", provider, houseStyle: null } as const;
  try {
    const outcome = await outcomeFor(read.outcome, session, wish, watch);
    return outcome?.kind === "preview" ? outcome.preview : null;
  } catch (problem) {
    if (problem instanceof HostRefused) return null;
    throw problem;
  }
}

/** Makes a report and puts it with the user's downloads. */
export async function saveReport(
  session: PaneSession,
  { kind, format, provider, providers, houseStyle }: ReportOrder,
  watch: ReportWatch,
): Promise<ReportSaved> {
  const { language } = session.state().facts;
  let saved: ReportSaved = null;
  await session.act(async () => {
    const template = houseStyle === null || format !== "docx" ? null : await bytesOf(houseStyle);
    const wanted = format === "html" ? "html" : "docx";
    const snapshot = await snapshotNow(watch);
    if (snapshot === null) return;
    const wish = { wanted, kind, provider, houseStyle: template } as const;
    const outcome = await outcomeFor(snapshot, session, wish, watch);
    if (outcome?.kind === "refused") {
      saved = { refused: reportScreenWordsIn(language).houseStyleRefused(outcome.reason) };
    }
    if (outcome?.kind !== "file" || watch.signal.aborted) return;
    const file = { workbook: workbookName(session), kinds: [kind], provider, providers, format };
    saved = { name: saveFile(reportFileName(file, reportMakingWordsIn(language)), outcome.bytes) };
  }, "only-looks");
  return saved;
}

/** Makes the sheets of a report, and leaves it to the user whether they are written. */
export async function makeReportSheets(
  session: PaneSession,
  kind: ReportKind,
  watch: ReportWatch,
): Promise<ReportSheetsReady | null> {
  let ready: ReportSheetsReady | null = null;
  await session.act(async () => {
    const snapshot = await snapshotNow(watch);
    if (snapshot === null) return;
    const wish = { wanted: "sheets", kind, provider: null, houseStyle: null } as const;
    const outcome = await outcomeFor(snapshot, session, wish, watch);
    if (outcome?.kind !== "sheets") return;
    const { sheets } = outcome;
    const standing = sheetsByTable(snapshot);
    const again = sheets.flatMap(({ tableName }) => standing.get(tableName.toLowerCase()) ?? []);
    const added = sheets.filter(({ tableName }) => !standing.has(tableName.toLowerCase()));
    const put = async (): Promise<void> => {
      let said: string | null = null;
      await session.act(async () => {
        const { writeKeptSheets } = await fetchedPart(
          import(/* webpackChunkName: "kept-sheets" */ "../../office/writeKeptSheets"),
        );
        said = reportScreenWordsIn(session.state().facts.language).sheetsWritten(
          await writeKeptSheets(sheets),
        );
      }, "changes-workbook");
      if (said !== null) session.say(said);
    };
    ready = { added: added.map(({ name }) => name), again, put };
  }, "only-looks");
  return ready;
}

const snapshotNow = ({ signal }: ReportWatch): Promise<WorkbookSnapshot | null> =>
  readOpenWorkbook({ isStopped: () => signal.aborted, onProgress: () => undefined });

/** @throws HostRefused  where what makes reports cannot be fetched, or fails */
async function outcomeFor(
  snapshot: WorkbookSnapshot,
  session: PaneSession,
  wish: Wish,
  watch: ReportWatch,
): Promise<ReportOutcome | null> {
  const { reportFromWorker } = await fetchedPart(
    import(/* webpackChunkName: "report-making" */ "../report/reportFromWorker"),
  );
  const task = { ...wish, language: session.state().facts.language };
  const outcome = await reportFromWorker(snapshot, task, watch);
  if (outcome?.kind === "not-loaded") throw new HostRefused("part-not-loaded", {});
  if (outcome?.kind === "failed") throw new HostRefused("unexpected", { code: outcome.detail });
  return outcome;
}

function sheetsByTable({ sheets }: WorkbookSnapshot): Map<string, string> {
  return new Map(
    sheets.flatMap(({ name, tables }) => tables.map((table) => [table.name.toLowerCase(), name] as const)),
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Office does not tell the name of an unsaved workbook; whose it is says as much. */
function workbookName(session: PaneSession): string {
  const subject = session.checked?.report.subject;
  const parts = [subject?.municipality, subject?.reportingYear].filter((part) => part != null);
  return parts.length === 0
    ? "doelbereik"
    : parts
        .join("-")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, "-");
}
