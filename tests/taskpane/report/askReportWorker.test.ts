import type { ReportPicture } from "../../../src/documents/reports/ReportDocument";
import type { ReportWorker } from "../../../src/taskpane/report/askReportWorker";
import { askReportWorker } from "../../../src/taskpane/report/askReportWorker";
import type {
  FromReportWorker,
  ReportTask,
  ToReportWorker,
} from "../../../src/taskpane/report/ReportMessages";
import type { SheetRow, WorkbookSnapshot } from "../../../src/workbook/snapshot";

class FakeWorker implements ReportWorker {
  onmessage: ReportWorker["onmessage"] = null;
  onerror: ReportWorker["onerror"] = null;
  readonly got: ToReportWorker[] = [];
  isEnded = false;

  postMessage(message: ToReportWorker): void {
    this.got.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: FromReportWorker): void {
    this.onmessage?.({ data } as MessageEvent<FromReportWorker>);
  }
}

const task: ReportTask = { wanted: "html", kind: "year", provider: null, language: "nl", houseStyle: null };
const rows: SheetRow[] = Array.from({ length: 4500 }, (_, index) => ({
  row: index + 1,
  hidden: false,
  values: [index],
}));
const snapshot: WorkbookSnapshot = {
  dateSystem: "1904",
  recalculationPending: false,
  kept: "<kept/>",
  sheets: [{ name: "Activiteiten", visibility: "visible", rows, merges: [], tables: [] }],
};
const png = new Uint8Array([137]);

function asking(drawPng: (picture: ReportPicture) => Promise<Uint8Array> = () => Promise.resolve(png)) {
  const worker = new FakeWorker();
  const control = new AbortController();
  const steps: number[][] = [];
  const watch = { onProgress: (...step: number[]) => steps.push(step), signal: control.signal };
  const outcome = askReportWorker(snapshot, task, watch, { startWorker: () => worker, drawPng });
  return { worker, control, steps, outcome };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 10));

/** Until the worker has all that it needs. */
async function sent(worker: FakeWorker): Promise<void> {
  while (worker.got.at(-1)?.kind !== "task") await turn();
}

test("hands over the whole workbook, a stretch of rows at a time, and then the task", async () => {
  const { worker, outcome } = asking();
  await sent(worker);
  expect(worker.got.map((message) => (message.kind === "rows" ? message.rows.length : message.kind))).toEqual(
    ["sheet", 2000, 2000, 500, "task"],
  );
  expect(worker.got.at(-1)).toEqual({
    kind: "task",
    task,
    book: { dateSystem: "1904", recalculationPending: false, kept: "<kept/>" },
  });
  const file: FromReportWorker = { kind: "file", bytes: new Uint8Array([1]) };
  worker.say(file);
  expect(await outcome).toBe(file);
  expect(worker.isEnded).toBe(true);
});

test("passes on how far it is, and draws what the worker cannot", async () => {
  const picture: ReportPicture = { id: "a", svg: "<svg/>", width: 1, height: 1, caption: "A." };
  const { worker, steps, outcome } = asking();
  await sent(worker);
  worker.say({ kind: "progress", done: 1, total: 3 });
  worker.say({ kind: "draw", id: 7, picture });
  await turn();
  expect(steps).toEqual([[1, 3]]);
  expect(worker.got.at(-1)).toEqual({ kind: "drawn", id: 7, png });
  worker.say({ kind: "refused", reason: "" });
  await outcome;
});

test("a picture that cannot be drawn is told, so that nothing waits for it", async () => {
  const { worker, outcome } = asking(() => Promise.reject(new Error("no picture")));
  await sent(worker);
  const picture: ReportPicture = { id: "a", svg: "", width: 1, height: 1, caption: "A." };
  worker.say({ kind: "draw", id: 1, picture });
  await turn();
  expect(worker.got.at(-1)).toEqual({ kind: "drawn", id: 1, png: null });
  worker.say({ kind: "refused", reason: "" });
  await outcome;
});

test("who stops it ends the worker", async () => {
  const { worker, control, outcome } = asking();
  control.abort();
  expect(await outcome).toBeNull();
  expect(worker.isEnded).toBe(true);
});

test("a script that could not be fetched is told apart from one that fails", async () => {
  const failing = (event: object) => {
    const { worker, outcome } = asking();
    worker.onerror?.({ preventDefault: () => undefined, ...event } as ErrorEvent);
    return outcome;
  };
  expect(await failing({})).toEqual({ kind: "not-loaded" });
  expect(await failing({ message: "out of memory" })).toEqual({ kind: "failed", detail: "out of memory" });
});
