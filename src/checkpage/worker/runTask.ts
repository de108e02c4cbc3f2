import { findingsPage } from "../../documents/findingsPage";
import { productVersion } from "../../report/productVersion";
import { findingsPageWordsIn } from "../../text/findingsPageWordsIn";
import { sentencesIn } from "../../text/sentencesIn";
import { momentInWords } from "../../text/momentInWords";
import { checkBytes } from "./checkBytes";
import { fetchMakeReport } from "./fetchMakeReport";
import { makeProduct } from "./makeProduct";
import { problemOf } from "./problemOf";
import type { TaskMeans } from "./TaskMeans";
import type { TaskOutcome, TaskProgress } from "./WorkerAnswer";
import type { CheckTask, MakeTask, PageOfAllTask, ReportTask, WorkerTask } from "./WorkerTask";
import { withChanges } from "./withChanges";

/** A workbook above this is refused before it is read into memory. */
export const largestFileBytes = 256 * 1024 * 1024;

/** Does what is asked; whatever goes wrong is an outcome too. */
export async function runTask(task: WorkerTask, means: TaskMeans): Promise<TaskOutcome> {
  try {
    switch (task.kind) {
      case "check":
        return await checked(task, means.onProgress);
      case "make":
        return await made(task);
      case "report":
        return await reported(task, means);
      case "page-of-all":
        return pageOfAll(task);
    }
  } catch (failure) {
    return { kind: "failed", problem: problemOf(failure) };
  }
}

async function checked(
  { file, changes, isDetailed }: CheckTask,
  onProgress: (progress: TaskProgress) => void,
): Promise<TaskOutcome> {
  if (file.size > largestFileBytes) return tooLarge(file);
  onProgress({ kind: "progress", task: "reading", done: 0, total: 0 });
  const bytes = withChanges(new Uint8Array(await file.arrayBuffer()), changes);
  return checkBytes(bytes, {
    isDetailed,
    onStep: ({ done, total }) => {
      onProgress({ kind: "progress", task: "checking", done, total });
    },
  });
}

async function made(task: MakeTask): Promise<TaskOutcome> {
  const { file, changes } = task;
  if (file.size > largestFileBytes) return tooLarge(file);
  const bytes = withChanges(new Uint8Array(await file.arrayBuffer()), changes);
  return { kind: "made", bytes: ownBytes(await makeProduct(bytes, task)) };
}

async function reported(task: ReportTask, means: TaskMeans): Promise<TaskOutcome> {
  const tooMuch = [task.file, task.previous, task.houseStyle].find(
    (file) => file !== null && file.size > largestFileBytes,
  );
  if (tooMuch) return tooLarge(tooMuch);
  means.onProgress({ kind: "progress", task: "reading", done: 0, total: 0 });
  const makeReport = await fetchMakeReport();
  return makeReport(task, means);
}

function pageOfAll({ files, language }: PageOfAllTask): TaskOutcome {
  const provenance = { version: productVersion, time: momentInWords(new Date()) };
  const page = findingsPage(files, sentencesIn(language), findingsPageWordsIn(language), provenance);
  return { kind: "made", bytes: ownBytes(new TextEncoder().encode(page)) };
}

/** In a buffer of their own, which can be handed over without a copy. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

function tooLarge({ size }: File): TaskOutcome {
  const facts = { limit: largestFileBytes, found: size };
  return { kind: "failed", problem: { about: "page", problem: { code: "file-too-large", facts } } };
}
