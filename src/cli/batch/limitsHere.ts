import { availableParallelism, totalmem } from "node:os";
import type { WorkerLimits } from "./checkInWorkers";

/** A workbook of a million cells is checked within it. */
export const workerMegabytes = 1024;

/** The largest workbook that is not refused takes some ten seconds on a slow laptop. */
const millisecondsPerFile = 120_000;

/** One worker a core, and never more than may together use half of the memory. */
export function limitsHere(): WorkerLimits {
  const fitInMemory = Math.floor(totalmem() / 2 / (workerMegabytes * 1024 * 1024));
  return {
    workers: Math.max(1, Math.min(availableParallelism(), fitInMemory)),
    milliseconds: millisecondsPerFile,
  };
}
