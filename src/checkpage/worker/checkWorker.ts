import { picturesFromPage } from "../../documents/reports/picturesFromPage";
import { fetchMakeReport } from "./fetchMakeReport";
import { runTask } from "./runTask";
import type { TaskProgress, WorkerAnswer } from "./WorkerAnswer";
import type { ToWorker, WorkerTask } from "./WorkerTask";

/** What of a worker's own world is used here; the page's types know only a window. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: WorkerAnswer, transfer?: readonly ArrayBuffer[]): void;
}

const millisecondsBetween = 150;

const scope = globalThis as unknown as WorkerScope;

const pictures = picturesFromPage((id, picture) => {
  scope.postMessage({ kind: "draw", id, picture });
});

scope.onmessage = ({ data }) => {
  if (data.kind === "drawn") pictures.take(data.id, data.png);
  else void answer(data);
};

// Before anybody asks for a report, so that nothing is asked of the server once files are dropped.
fetchMakeReport().catch(() => undefined);

async function answer(task: WorkerTask): Promise<void> {
  let last = -millisecondsBetween;
  const onProgress = (progress: TaskProgress): void => {
    const now = performance.now();
    if (now - last < millisecondsBetween) return;
    last = now;
    scope.postMessage(progress);
  };
  const outcome = await runTask(task, { onProgress, drawPng: pictures.draw });
  scope.postMessage(outcome, outcome.kind === "made" ? [outcome.bytes.buffer] : []);
}
