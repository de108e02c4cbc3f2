import { PageSession } from "../../src/checkpage/PageSession";
import { runTask } from "../../src/checkpage/worker/runTask";
import type { WorkerAnswer } from "../../src/checkpage/worker/WorkerAnswer";
import type { CheckWorker } from "../../src/checkpage/worker/WorkerPool";
import { WorkerPool } from "../../src/checkpage/worker/WorkerPool";
import { fileOf, providerWorkbook } from "./contentsWith";

const noPng = () => Promise.resolve(new Uint8Array());

/** Does the work of a worker in the test itself. */
function localWorker(): CheckWorker {
  let isEnded = false;
  const worker: CheckWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (task) => {
      const say = (data: WorkerAnswer): void => {
        if (!isEnded) worker.onmessage?.({ data } as MessageEvent<WorkerAnswer>);
      };
      if (task.kind === "drawn") return;
      void runTask(task, { onProgress: say, drawPng: noPng }).then(say);
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return worker;
}

/** Never says anything. */
const silentWorker = (): CheckWorker => ({
  onmessage: null,
  onerror: null,
  postMessage: () => undefined,
  terminate: () => undefined,
});

function sessionWith(startWorker: () => CheckWorker): PageSession {
  return new PageSession(new WorkerPool({ startWorker, size: 1, silenceInSeconds: 3, drawPng: noPng }));
}

const chosen = (file: File) => ({ file, name: file.name, isFromFolder: false });
const states = (session: PageSession) => session.state().entries.map(({ status }) => status.state);
const bytes = providerWorkbook();
const schakel = fileOf(bytes);

/** Waits until the session is as wanted. */
function until(session: PageSession, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo()) return;
      leave();
      resolve();
    };
    const leave = session.subscribe(look);
    look();
  });
}

const isDone = (session: PageSession) => () =>
  states(session).every((state) => state !== "waiting" && state !== "busy");

async function opened(file = schakel): Promise<PageSession> {
  const session = sessionWith(localWorker);
  session.add([chosen(file)]);
  await until(session, isDone(session));
  session.open(1);
  await until(session, () => session.state().open?.detail != null);
  return session;
}

const detailOf = (session: PageSession) => {
  const detail = session.state().open?.detail;
  if (detail == null) throw new Error("nothing is open");
  return detail;
};

test("a bad file says why and takes nothing away from the good one", async () => {
  const session = sessionWith(localWorker);
  session.add([chosen(fileOf(new Uint8Array(0), "leeg.xlsx")), chosen(schakel)]);
  await until(session, isDone(session));
  expect(session.state().entries.map(({ status }) => status)).toMatchObject([
    { state: "unread", problem: { problem: { code: "empty-file" } } },
    { state: "checked", report: { subject: { provider: "Stichting De Schakel" } } },
  ]);
});

test("stopping all leaves every file stopped, and each can be checked again", async () => {
  const session = sessionWith(silentWorker);
  session.add([chosen(schakel), chosen(fileOf(bytes, "twee.xlsx"))]);
  session.stopAll();
  await until(session, isDone(session));
  expect(states(session)).toEqual(["stopped", "stopped"]);
  session.again(2);
  expect(states(session)).toEqual(["stopped", "waiting"]);
  session.clear();
  expect(session.state().entries).toEqual([]);
});

test("a file that was saved anew is checked anew in its own place, and no longer open", async () => {
  const session = await opened();
  session.add([chosen(fileOf(providerWorkbook("De Brug"), "schakel.xlsx", 2))]);
  expect(session.state().open).toBeNull();
  await until(session, isDone(session));
  expect(session.state().entries).toMatchObject([
    { id: 1, status: { report: { subject: { provider: "De Brug" } } } },
  ]);
});

test("all fixes of a workbook can be accepted at once; the list then says what is left", async () => {
  const session = await opened();
  const errors = () => {
    const status = session.state().entries[0]?.status;
    return status?.state === "checked" ? status.report.counts.errors : null;
  };
  const before = errors() ?? 0;
  expect(session.hasUnsaved()).toBe(false);
  await session.applyFixes(1, detailOf(session).fixes);
  expect([detailOf(session).fixes.length, detailOf(session).kept.appliedFixes.length]).toEqual([0, 2]);
  expect(errors()).toBeLessThan(before);
  expect(session.hasUnsaved()).toBe(true);
});

test("an accepted fix can be taken back, and then nothing is left to lose", async () => {
  const session = await opened();
  await session.applyFixes(1, detailOf(session).fixes.slice(0, 1));
  const [applied] = detailOf(session).kept.appliedFixes;
  if (applied === undefined) throw new Error("nothing was applied");
  await session.undoFix(1, applied);
  expect([detailOf(session).fixes.length, detailOf(session).kept.appliedFixes.length]).toEqual([2, 0]);
  expect(session.hasUnsaved()).toBe(false);
});

test("once the copy is made nothing is left to lose, until something more is said", async () => {
  const session = await opened();
  await session.applyFixes(1, detailOf(session).fixes);
  const copy = await session.make(1, "mended-copy", "nl");
  expect([copy === null, session.hasUnsaved()]).toEqual([false, false]);
  await session.explain(1, detailOf(session).report.findings[0]?.key ?? "", "Zo afgesproken.");
  expect(session.hasUnsaved()).toBe(true);
});

test("what the file refuses is not kept, and the panel says why", async () => {
  const session = await opened();
  const fix = { finding: "x", sheet: "Activiteiten", row: 2, column: 4, from: "other", to: 1 };
  await session.applyFixes(1, [fix]);
  expect(session.state().open?.problem).toMatchObject({ problem: { code: "cell-changed" } });
  expect(session.state().entries[0]?.changes.fixes).toEqual([]);
});

test("a file that the browser took back keeps its outcome; the panel says what to do", async () => {
  const session = await opened();
  jest.spyOn(schakel, "arrayBuffer").mockRejectedValueOnce(new DOMException("gone", "NotReadableError"));
  await session.readAgain(1);
  expect(session.state().open?.problem).toMatchObject({ problem: { code: "not-readable" } });
  expect(states(session)).toEqual(["checked"]);
});

test("the page of all workbooks holds those that were read", async () => {
  const session = await opened();
  session.add([chosen(fileOf(new Uint8Array(0), "leeg.xlsx"))]);
  await until(session, isDone(session));
  const page = new TextDecoder().decode((await session.makePageOfAll("nl")) ?? new Uint8Array());
  expect([page.includes("schakel.xlsx"), page.includes("leeg.xlsx")]).toEqual([true, false]);
});

test("what is made of a file that is not in the list is nothing", async () => {
  const session = sessionWith(silentWorker);
  await expect(session.make(9, "report-page", "nl")).resolves.toBeNull();
});
