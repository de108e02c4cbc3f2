import { Presets, SingleBar } from "cli-progress";
import type { CheckStep } from "../../workbook/CheckProgress";

/** What is over within a second needs no bar. */
const quietMilliseconds = 1000;

export interface ReportProgress {
  readonly onStep: (step: CheckStep) => void;
  readonly stop: () => void;
}

/** How far a report is, as a bar on the error console; it appears after a second, and only on a terminal. */
export function startReportProgress(isShown: boolean, format: string): ReportProgress {
  if (!isShown) return { onStep: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    { clearOnComplete: true, format, stream: process.stderr },
    Presets.shades_classic,
  );
  const started = performance.now();
  let isGoing = false;
  return {
    onStep: ({ done, total }) => {
      if (!isGoing && performance.now() - started < quietMilliseconds) return;
      if (!isGoing) bar.start(total, done);
      isGoing = true;
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => {
      if (isGoing) bar.stop();
    },
  };
}
