import type { SheetRow, SheetSnapshot } from "../../workbook/snapshot";
import { answerReportTask } from "./answerReportTask";
import type { FromReportWorker, ToReportWorker } from "./ReportMessages";
import { picturesFromPage } from "../../documents/reports/picturesFromPage";

/** What of a worker's own world is used here; the pane's types know only a window. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ToReportWorker }) => void) | null;
  postMessage(message: FromReportWorker, transfer?: readonly ArrayBuffer[]): void;
}

const millisecondsBetween = 150;

const scope = globalThis as unknown as WorkerScope;
const sheets: (Omit<SheetSnapshot, "rows"> & { readonly rows: SheetRow[] })[] = [];
const pictures = picturesFromPage((id, picture) => scope.postMessage({ kind: "draw", id, picture }));

/** Makes one report of one workbook; whoever wants another starts another worker. */
scope.onmessage = ({ data }) => {
  switch (data.kind) {
    case "sheet":
      sheets.push({ ...data.sheet, rows: [] });
      break;
    case "rows":
      sheets.at(-1)?.rows.push(...data.rows);
      break;
    case "drawn":
      pictures.take(data.id, data.png);
      break;
    case "task": {
      const watch = { onProgress: progress(), drawPng: pictures.draw };
      void answerReportTask({ ...data.book, sheets }, data.task, watch).then((outcome) => {
        scope.postMessage(outcome, outcome.kind === "file" ? [outcome.bytes.buffer] : []);
      });
    }
  }
};

/** Thins out what is told to the page. */
function progress(): (step: { readonly done: number; readonly total: number }) => void {
  let last = -millisecondsBetween;
  return ({ done, total }) => {
    const now = performance.now();
    if (now - last < millisecondsBetween) return;
    last = now;
    scope.postMessage({ kind: "progress", done, total });
  };
}
