import { Worker } from "node:worker_threads";
import type { CheckerData } from "./answerTasks";
import type { BatchOptions } from "./BatchOptions";
import { workerMegabytes } from "./limitsHere";

/** This program once more, as a worker with a bound on its memory. */
export function startChecker({ program, sentences }: BatchOptions): Worker {
  const workerData: CheckerData = { language: sentences.language };
  return new Worker(program, { workerData, resourceLimits: { maxOldGenerationSizeMb: workerMegabytes } });
}
