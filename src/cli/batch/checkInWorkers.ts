import type { Worker } from "node:worker_threads";
import { askWorker } from "./askWorker";
import type { WorkerResult } from "./WorkerResult";

export interface WorkerLimits {
  readonly workers: number;
  /** For one task; a worker that needs more is replaced. */
  readonly milliseconds: number;
}

/**
 * Hands tasks to workers, one at a time each, until all have a result.
 *
 * For: work that may take more memory or time than it is worth. A worker that ends or takes too long costs its own task
 * only: the next task gets a new worker. Not for: order; results arrive as they are ready.
 *
 * @param start  a worker that answers every message with one message
 * @param take   gets each result with its task and the place of it; what it throws ends everything
 * @throws       what `take` throws, once all workers have ended
 */
export async function checkInWorkers<Task, Answer>(
  tasks: readonly Task[],
  start: () => Worker,
  { workers, milliseconds }: WorkerLimits,
  take: (result: WorkerResult<Answer>, index: number, task: Task) => void,
): Promise<void> {
  const alive = new Set<Worker>();
  const waiting = [...tasks.entries()].reverse();
  let isOver = false;
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let next = waiting.pop(); next !== undefined && !isOver; next = waiting.pop()) {
      const [index, task] = next;
      worker ??= startIn(alive, start);
      const result: WorkerResult<Answer> = await askWorker(worker, task, milliseconds);
      if (isOver) return;
      if ("lost" in result) {
        await end(worker, alive);
        worker = null;
      }
      take(result, index, task);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, lane));
  } finally {
    isOver = true;
    await Promise.all([...alive].map((worker) => end(worker, alive)));
  }
}

function startIn(alive: Set<Worker>, start: () => Worker): Worker {
  const worker = start();
  // Whoever waits for an answer listens too; without a listener a late failure would end the program.
  worker.on("error", () => undefined);
  alive.add(worker);
  return worker;
}

async function end(worker: Worker, alive: Set<Worker>): Promise<void> {
  await worker.terminate();
  alive.delete(worker);
}
