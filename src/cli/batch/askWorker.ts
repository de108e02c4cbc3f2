import type { Worker } from "node:worker_threads";
import type { WorkerResult } from "./WorkerResult";

/** Sends one task and waits for its answer, for the end of the worker, or for the time to run out. */
export function askWorker<Answer>(
  worker: Worker,
  task: unknown,
  milliseconds: number,
): Promise<WorkerResult<Answer>> {
  return new Promise((resolve) => {
    const settle = (result: WorkerResult<Answer>): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(result);
    };
    const onMessage = (answer: Answer): void => settle({ answer });
    const onError = ({ code }: NodeJS.ErrnoException): void =>
      settle({ lost: code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-much-memory" : "checker-lost" });
    const onExit = (): void => settle({ lost: "checker-lost" });
    const timer = setTimeout(() => settle({ lost: "too-slow" }), milliseconds);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(task);
  });
}
