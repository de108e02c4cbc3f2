import type { ReportPicture } from "../../documents/reports/ReportDocument";
import type { ReportWatch } from "../../screens/report/ReportOrder";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { nextTurn } from "../nextTurn";
import type { FromReportWorker, ReportOutcome, ReportTask, ToReportWorker } from "./ReportMessages";

/** As much of a Worker as is used. */
export interface ReportWorker {
  onmessage: ((event: MessageEvent<FromReportWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToReportWorker): void;
  terminate(): void;
}

interface Means {
  readonly startWorker: () => ReportWorker;
  readonly drawPng: (picture: ReportPicture) => Promise<Uint8Array>;
}

/** To hand over more rows than this at once would make the pane stand still. */
const rowsAtOnce = 2000;

/**
 * Lets a worker of its own make something of a workbook, so that the pane goes on answering.
 *
 * @returns  null when it was stopped
 */
export async function askReportWorker(
  { sheets, ...book }: WorkbookSnapshot,
  task: ReportTask,
  { onProgress, signal }: ReportWatch,
  { startWorker, drawPng }: Means,
): Promise<ReportOutcome | null> {
  if (signal.aborted) return null;
  const worker = startWorker();
  const outcome = new Promise<ReportOutcome | null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null));
    worker.onerror = (event) => {
      event.preventDefault();
      // A script that runs says what is wrong; one that could not be fetched says nothing.
      const { message } = event as { readonly message?: string };
      resolve(message ? { kind: "failed", detail: message } : { kind: "not-loaded" });
    };
    worker.onmessage = ({ data }) => {
      if (data.kind === "progress") onProgress(data.done, data.total);
      else if (data.kind === "draw") void draw(data, worker, drawPng);
      else resolve(data);
    };
  });
  try {
    for (const { rows, ...sheet } of sheets) {
      worker.postMessage({ kind: "sheet", sheet: { ...sheet, rows: [] } });
      for (let from = 0; from < rows.length && !signal.aborted; from += rowsAtOnce) {
        worker.postMessage({ kind: "rows", rows: rows.slice(from, from + rowsAtOnce) });
        await nextTurn();
      }
    }
    worker.postMessage({ kind: "task", task, book });
    return await outcome;
  } finally {
    worker.terminate();
  }
}

async function draw(
  { id, picture }: { readonly id: number; readonly picture: ReportPicture },
  worker: ReportWorker,
  drawPng: Means["drawPng"],
): Promise<void> {
  const png = await drawPng(picture).catch(() => null);
  worker.postMessage({ kind: "drawn", id, png });
}
