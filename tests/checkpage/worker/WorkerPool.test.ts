import type { ReportPicture } from "../../../src/documents/reports/ReportDocument";
import { noChanges } from "../../../src/checkpage/worker/AcceptedChanges";
import type { TaskOutcome, WorkerAnswer } from "../../../src/checkpage/worker/WorkerAnswer";
import type { CheckWorker } from "../../../src/checkpage/worker/WorkerPool";
import { WorkerPool } from "../../../src/checkpage/worker/WorkerPool";
import type { ToWorker, WorkerTask } from "../../../src/checkpage/worker/WorkerTask";

/** A worker that answers when the test says so. */
class FakeWorker implements CheckWorker {
  onmessage: CheckWorker["onmessage"] = null;
  onerror: CheckWorker["onerror"] = null;
  readonly tasks: string[] = [];
  isEnded = false;

  readonly drawn: ToWorker[] = [];

  postMessage(task: ToWorker): void {
    if (task.kind === "drawn") this.drawn.push(task);
    else this.tasks.push(task.kind === "check" ? task.file.name : task.kind);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: WorkerAnswer): void {
    this.onmessage?.({ data } as MessageEvent<WorkerAnswer>);
  }

  crash(): void {
    this.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
  }
}

const made: TaskOutcome = { kind: "made", bytes: new Uint8Array([1]) };
const task = (name: string): WorkerTask => ({
  kind: "check",
  file: new File([], name),
  changes: noChanges,
  isDetailed: false,
});
const quiet = () => undefined;

const png = new Uint8Array([137, 80]);
const picture: ReportPicture = { id: "bereik", svg: "<svg/>", width: 1, height: 1, caption: "Bereik." };

function poolOf(size: number, drawPng = () => Promise.resolve(png)) {
  const workers: FakeWorker[] = [];
  const startWorker = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  return { workers, pool: new WorkerPool({ startWorker, size, silenceInSeconds: 10, drawPng }) };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("two workers take two files; the third waits until one of them is free", async () => {
  const { workers, pool } = poolOf(2);
  const first = pool.ask(task("a"), quiet, "in-turn");
  pool.ask(task("b"), quiet, "in-turn");
  pool.ask(task("c"), quiet, "in-turn");
  expect(workers.map(({ tasks }) => tasks)).toEqual([["a"], ["b"]]);
  workers[0]?.say(made);
  await expect(first.outcome).resolves.toBe(made);
  expect(workers.map(({ tasks }) => tasks)).toEqual([["a", "c"], ["b"]]);
});

test("what somebody looks at passes what waits", () => {
  const { workers, pool } = poolOf(1);
  pool.ask(task("a"), quiet, "in-turn");
  pool.ask(task("b"), quiet, "in-turn");
  pool.ask(task("seen"), quiet, "first");
  workers[0]?.say(made);
  expect(workers[0]?.tasks).toEqual(["a", "seen"]);
});

test("progress reaches who asked and gives the worker time again", async () => {
  const { workers, pool } = poolOf(1);
  const seen: number[] = [];
  const { outcome } = pool.ask(task("a"), ({ done }) => seen.push(done), "in-turn");
  jest.advanceTimersByTime(9_999);
  workers[0]?.say({ kind: "progress", task: "checking", done: 5, total: 9 });
  jest.advanceTimersByTime(9_999);
  workers[0]?.say(made);
  await expect(outcome).resolves.toBe(made);
  expect(seen).toEqual([5]);
});

test("a worker that says nothing for ten seconds is ended, and the next file goes on with another", async () => {
  const { workers, pool } = poolOf(1);
  const { outcome } = pool.ask(task("hangs"), quiet, "in-turn");
  const next = pool.ask(task("b"), quiet, "in-turn");
  jest.advanceTimersByTime(10_000);
  await expect(outcome).resolves.toEqual({
    kind: "failed",
    problem: { about: "page", problem: { code: "took-too-long", facts: { seconds: 10 } } },
  });
  expect(workers.map(({ isEnded, tasks }) => [isEnded, tasks])).toEqual([
    [true, ["hangs"]],
    [false, ["b"]],
  ]);
  workers[1]?.say(made);
  await expect(next.outcome).resolves.toBe(made);
  jest.advanceTimersByTime(60_000);
  expect(workers).toHaveLength(2);
});

test("a worker that crashes costs its own file and no other", async () => {
  const { workers, pool } = poolOf(1);
  const { outcome } = pool.ask(task("a"), quiet, "in-turn");
  const next = pool.ask(task("b"), quiet, "in-turn");
  workers[0]?.crash();
  await expect(outcome).resolves.toMatchObject({ problem: { problem: { code: "crashed" } } });
  workers[1]?.say(made);
  await expect(next.outcome).resolves.toBe(made);
});

test("a worker without a task that fails is left alone", () => {
  const { workers } = poolOf(1);
  workers[0]?.crash();
  expect(workers).toHaveLength(1);
});

test("stopping what waits takes it from the queue; stopping what runs ends its worker; both end as nothing", async () => {
  const { workers, pool } = poolOf(1);
  const running = pool.ask(task("a"), quiet, "in-turn");
  const waiting = pool.ask(task("b"), quiet, "in-turn");
  waiting.stop();
  await expect(waiting.outcome).resolves.toBeNull();
  expect(workers[0]?.isEnded).toBe(false);
  running.stop();
  await expect(running.outcome).resolves.toBeNull();
  expect(workers.map(({ isEnded, tasks }) => [isEnded, tasks])).toEqual([
    [true, ["a"]],
    [false, []],
  ]);
});

test("stopping what is done does nothing", async () => {
  const { workers, pool } = poolOf(1);
  const done = pool.ask(task("a"), quiet, "in-turn");
  workers[0]?.say(made);
  await done.outcome;
  done.stop();
  expect(workers).toHaveLength(1);
});

test("the page draws what a worker asks for, and says so where it cannot", async () => {
  const drawPng = jest.fn().mockResolvedValueOnce(png).mockRejectedValueOnce(new Error("no picture"));
  const { workers, pool } = poolOf(1, drawPng);
  const asked = pool.ask(task("a"), quiet, "in-turn");
  workers[0]?.say({ kind: "draw", id: 1, picture });
  workers[0]?.say({ kind: "draw", id: 2, picture });
  await jest.advanceTimersByTimeAsync(0);
  expect(drawPng).toHaveBeenCalledWith(picture);
  expect(workers[0]?.drawn).toEqual([
    { kind: "drawn", id: 1, png },
    { kind: "drawn", id: 2, png: null },
  ]);
  workers[0]?.say(made);
  expect(await asked.outcome).toBe(made);
});
