import type { KeptSheet } from "../../documents/reports/KeptSheet";
import { makeReports } from "../../documents/reports/makeReports";
import type { MadeReports } from "../../documents/reports/makeReports";
import { stepOfPart } from "../../documents/reports/partsOfWork";
import { previewOfReport } from "../../documents/reports/previewOfReport";
import type { ReportDocument } from "../../documents/reports/ReportDocument";
import { webReport } from "../../documents/web/webReport";
import { wordReport } from "../../documents/word/wordReport";
import { HouseStyleRefused } from "../../making/houseStyle/HouseStyleRefused";
import { inHouseStyle } from "../../making/houseStyle/inHouseStyle";
import type { TemplateOfHouse } from "../../making/houseStyle/readHouseStyle";
import { readHouseStyle } from "../../making/houseStyle/readHouseStyle";
import { productVersion } from "../../report/productVersion";
import { checkPageWordsIn } from "../../text/checkPageWordsIn";
import { houseStyleProblem } from "../../text/houseStyleProblem";
import { momentInWords } from "../../text/momentInWords";
import { reportScreenWordsIn } from "../../text/reportScreenWordsIn";
import type { Language } from "../../text/sentencesIn";
import { sentencesIn } from "../../text/sentencesIn";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { newWorkbook } from "../../xlsx/newWorkbook";
import { patchWorkbook } from "../../xlsx/patchWorkbook";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { problemInWords } from "../files/problemInWords";
import { problemOf } from "./problemOf";
import type { TaskMeans } from "./TaskMeans";
import type { TaskOutcome } from "./WorkerAnswer";
import type { ReportTask } from "./WorkerTask";
import { withChanges } from "./withChanges";

/**
 * A report on a workbook with the changes that the user accepted, or a preview of it.
 *
 * @throws UnreadableWorkbook, PatchRefused  about the workbook itself
 */
export async function makeReport(task: ReportTask, means: TaskMeans): Promise<TaskOutcome> {
  try {
    return await madeOf(task, means);
  } catch (failure) {
    if (!(failure instanceof HouseStyleRefused)) throw failure;
    const reason = houseStyleProblem(failure, task.language);
    return { kind: "refused", reason: reportScreenWordsIn(task.language).houseStyleRefused(reason) };
  }
}

async function madeOf(task: ReportTask, means: TaskMeans): Promise<TaskOutcome> {
  const houseStyle = task.houseStyle === null ? null : readHouseStyle(await bytesOf(task.houseStyle));
  const bytes = withChanges(await bytesOf(task.file), task.changes);
  const previous = task.previous === null ? null : previousYear(await bytesOf(task.previous), task.language);
  if (previous !== null && "refused" in previous) return { kind: "refused", reason: previous.refused };
  const steps = makeReports(readWorkbook(bytes), {
    kinds: [task.report],
    view: task.provider === null ? { kind: "whole" } : { kind: "provider", provider: task.provider },
    previous,
    language: task.language,
    provenance: { version: productVersion, time: momentInWords(new Date()), file: task.file.name },
  });
  let step = steps.next();
  while (step.done !== true) {
    means.onProgress({ kind: "progress", task: "reporting", done: step.value.done, total: step.value.total });
    step = steps.next();
  }
  return outcomeOf(step.value, { bytes, houseStyle }, task, means);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Last year's workbook, or the sentence that says why it cannot be read. */
function previousYear(
  bytes: Uint8Array,
  language: Language,
): WorkbookSnapshot | { readonly refused: string } {
  try {
    return readWorkbook(bytes);
  } catch (failure) {
    const problem = problemOf(failure);
    if (problem.about !== "workbook") throw failure;
    const reason = problemInWords(problem, sentencesIn(language), checkPageWordsIn(language));
    return { refused: reportScreenWordsIn(language).previousRefused(reason) };
  }
}

async function outcomeOf(
  { facts, documents, sheets }: MadeReports,
  { bytes, houseStyle }: { readonly bytes: Uint8Array; readonly houseStyle: TemplateOfHouse | null },
  { format, provider }: ReportTask,
  means: TaskMeans,
): Promise<TaskOutcome> {
  const [document] = documents;
  if (document === undefined) throw new Error("no report was made");
  switch (format) {
    case "preview":
      return { kind: "previewed", preview: previewOfReport(facts, document) };
    case "html":
      return made(new TextEncoder().encode(webReport(document)));
    case "xlsx":
      // A copy of the workbook holds what other providers did: of one of them only the sheets themselves.
      return made(provider === null ? withSheets(bytes, sheets) : newWorkbook(sheets));
    case "docx":
      return made(await wordOf(document, houseStyle, means));
  }
}

async function wordOf(
  document: ReportDocument,
  houseStyle: TemplateOfHouse | null,
  { onProgress, drawPng }: TaskMeans,
): Promise<Uint8Array> {
  const word = await wordReport(document, {
    drawPng,
    houseStyle,
    onProgress: (step) =>
      onProgress({ kind: "progress", task: "reporting", ...stepOfPart("pictures", step) }),
  });
  return houseStyle === null ? word : inHouseStyle(word, houseStyle);
}

function withSheets(bytes: Uint8Array, sheets: readonly KeptSheet[]): Uint8Array {
  return patchWorkbook(
    bytes,
    sheets.map((sheet) => ({ kind: "keep-sheet", sheet })),
  );
}

/** In a buffer of its own, which can be handed over without a copy. */
function made(bytes: Uint8Array): TaskOutcome {
  return { kind: "made", bytes: new Uint8Array(bytes) };
}
