import { runTask } from "./runTask";
import type { TaskProgress, WorkerAnswer } from "./WorkerAnswer";
import type { WorkerTask } from "./WorkerTask";

/** What of a worker's own world is used here; the page's types know only a window. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerTask }) => void) | null;
  postMessage(message: WorkerAnswer, transfer?: readonly ArrayBuffer[]): void;
}

const millisecondsBetween = 150;

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  void answer(data);
};

async function answer(task: WorkerTask): Promise<void> {
  let last = -millisecondsBetween;
  const onProgress = (progress: TaskProgress): void => {
    const now = performance.now();
    if (now - last < millisecondsBetween) return;
    last = now;
    scope.postMessage(progress);
  };
  const outcome = await runTask(task, onProgress);
  scope.postMessage(outcome, outcome.kind === "made" ? [outcome.bytes.buffer] : []);
}
