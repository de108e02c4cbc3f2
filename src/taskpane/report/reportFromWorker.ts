import { rasterisePicture } from "../../screens/rasterisePicture";
import type { ReportWatch } from "../../screens/report/ReportOrder";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { askReportWorker } from "./askReportWorker";
import type { ReportOutcome, ReportTask } from "./ReportMessages";
import { startReportWorker } from "./startReportWorker";

/** Something of a workbook, made in a worker of the pane with pictures that the pane draws. */
export function reportFromWorker(
  snapshot: WorkbookSnapshot,
  task: ReportTask,
  watch: ReportWatch,
): Promise<ReportOutcome | null> {
  return askReportWorker(snapshot, task, watch, {
    startWorker: startReportWorker,
    drawPng: rasterisePicture,
  });
}
