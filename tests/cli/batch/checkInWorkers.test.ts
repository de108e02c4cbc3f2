import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { checkInWorkers } from "../../../src/cli/batch/checkInWorkers";
import type { WorkerResult } from "../../../src/cli/batch/WorkerResult";

/** Answers a number with its double, and does what a bad workbook may do to a worker. */
const program = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", (task) => {
  if (task === "endless") for (;;);
  if (task === "greedy") { const all = []; for (;;) all.push(new Array(1000).fill(task)); }
  if (task === "ends") process.exit(3);
  if (task === "fails") throw new Error("worker failed");
  parentPort.postMessage(task * 2);
});`;

let folder: string;
let started: number;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "doelbereik-workers-"));
  writeFileSync(join(folder, "worker.cjs"), program);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  started = 0;
});

function start(): Worker {
  started += 1;
  return new Worker(join(folder, "worker.cjs"), { resourceLimits: { maxOldGenerationSizeMb: 32 } });
}

async function resultsOf(tasks: readonly unknown[], workers: number): Promise<WorkerResult<number>[]> {
  const results: WorkerResult<number>[] = [];
  await checkInWorkers<unknown, number>(
    tasks,
    start,
    { workers, milliseconds: 5000 },
    (result, index, task) => {
      expect(task).toBe(tasks[index]);
      expect(results[index]).toBeUndefined();
      results[index] = result;
    },
  );
  return results;
}

test("gives every task one result, with no more workers than tasks", async () => {
  const tasks = Array.from({ length: 20 }, (_, index) => index);
  expect(await resultsOf(tasks, 3)).toEqual(tasks.map((task) => ({ answer: task * 2 })));
  expect(started).toBe(3);
  started = 0;
  await resultsOf([1], 8);
  expect(started).toBe(1);
  expect(await resultsOf([], 2)).toEqual([]);
});

test("a worker that takes too much time or memory, or ends, costs its own task only and is replaced", async () => {
  expect(await resultsOf([1, "endless", 2, "greedy", 3, "ends", 4, "fails", 5], 1)).toEqual([
    { answer: 2 },
    { lost: "too-slow" },
    { answer: 4 },
    { lost: "too-much-memory" },
    { answer: 6 },
    { lost: "checker-lost" },
    { answer: 8 },
    { lost: "checker-lost" },
    { answer: 10 },
  ]);
  expect(started).toBe(5);
});

test("what the taker throws ends everything, also the tasks under way", async () => {
  const taken: number[] = [];
  const running = checkInWorkers<unknown, number>(
    [1, "endless", 2, 3],
    start,
    { workers: 2, milliseconds: 60_000 },
    (_, index) => {
      taken.push(index);
      throw new Error("disk full");
    },
  );
  await expect(running).rejects.toThrow("disk full");
  expect(taken).toEqual([0]);
});
