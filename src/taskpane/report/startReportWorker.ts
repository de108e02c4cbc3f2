import type { ReportWorker } from "./askReportWorker";

/** A worker that makes a report, of the pane's own server. */
export function startReportWorker(): ReportWorker {
  return new Worker(/* webpackChunkName: "verslag-worker" */ new URL("./reportWorker.ts", import.meta.url));
}
