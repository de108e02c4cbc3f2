import { makeReports } from "../../documents/reports/makeReports";
import { stepOfPart } from "../../documents/reports/partsOfWork";
import { previewOfReport } from "../../documents/reports/previewOfReport";
import type { ReportDocument, ReportPicture } from "../../documents/reports/ReportDocument";
import { webReport } from "../../documents/web/webReport";
import { wordReport } from "../../documents/word/wordReport";
import { HouseStyleRefused } from "../../making/houseStyle/HouseStyleRefused";
import { inHouseStyle } from "../../making/houseStyle/inHouseStyle";
import type { TemplateOfHouse } from "../../making/houseStyle/readHouseStyle";
import { readHouseStyle } from "../../making/houseStyle/readHouseStyle";
import { productVersion } from "../../report/productVersion";
import { houseStyleProblem } from "../../text/houseStyleProblem";
import { momentInWords } from "../../text/momentInWords";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { commandWordsIn } from "../commands/commandWordsIn";
import type { ReportOutcome, ReportTask } from "./ReportMessages";

interface Watch {
  /** Called often; whoever listens thins it out. */
  readonly onProgress: (step: { readonly done: number; readonly total: number }) => void;
  readonly drawPng: (picture: ReportPicture) => Promise<Uint8Array>;
}

/** Does what is asked; whatever goes wrong is an outcome too. */
export async function answerReportTask(
  snapshot: WorkbookSnapshot,
  task: ReportTask,
  watch: Watch,
): Promise<ReportOutcome> {
  try {
    return await outcomeOf(snapshot, task, watch);
  } catch (failure) {
    if (failure instanceof HouseStyleRefused) {
      return { kind: "refused", reason: houseStyleProblem(failure, task.language) };
    }
    return { kind: "failed", detail: String(failure) };
  }
}

async function outcomeOf(
  snapshot: WorkbookSnapshot,
  { wanted, kind, provider, language, houseStyle }: ReportTask,
  watch: Watch,
): Promise<ReportOutcome> {
  const template = houseStyle === null ? null : readHouseStyle(houseStyle);
  const steps = makeReports(snapshot, {
    kinds: [kind],
    view: provider === null ? { kind: "whole" } : { kind: "provider", provider },
    previous: null,
    language,
    provenance: {
      version: productVersion,
      time: momentInWords(new Date()),
      file: commandWordsIn(language).thisWorkbook,
    },
  });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) watch.onProgress(step.value);
  const { facts, documents, sheets } = step.value;
  const [document] = documents;
  if (document === undefined) throw new Error("no report was made");
  switch (wanted) {
    case "preview":
      return { kind: "preview", preview: previewOfReport(facts, document) };
    case "sheets":
      return { kind: "sheets", sheets };
    case "html":
      return file(new TextEncoder().encode(webReport(document)));
    case "docx":
      return file(await wordOf(document, template, watch));
  }
}

async function wordOf(
  document: ReportDocument,
  houseStyle: TemplateOfHouse | null,
  { drawPng, onProgress }: Watch,
): Promise<Uint8Array> {
  const word = await wordReport(document, {
    drawPng,
    houseStyle,
    onProgress: (step) => onProgress(stepOfPart("pictures", step)),
  });
  return houseStyle === null ? word : inHouseStyle(word, houseStyle);
}

/** In a buffer of its own, which can be handed over without a copy. */
function file(bytes: Uint8Array): ReportOutcome {
  return { kind: "file", bytes: new Uint8Array(bytes) };
}
