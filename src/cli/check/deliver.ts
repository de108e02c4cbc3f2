import { productVersion } from "../../report/productVersion";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import type { Output } from "../Output";
import { checkedCopy, workbookExtension } from "./checkedCopy";
import type { CheckedFile, NotChecked, ReadFile } from "./CheckedFile";
import type { CheckOptions } from "./CheckOptions";
import type { CheckJson } from "./checkSchema";
import { deliverSeal, sealJson } from "./deliverSeal";
import type { Outcome } from "./Outcome";
import { problemOf } from "./problemOf";
import { renderReport } from "./renderReport";
import { reportJson } from "./reportJson";
import { writeOutcome } from "./writeOutcome";

/** Gives what came of one file to whoever asked for it, in the form that was asked for. */
export function deliver(checked: CheckedFile, options: CheckOptions, output: Output): Outcome {
  if (checked.status !== "read") return deliverProblem(checked, options, output);
  const { file, report } = checked;
  const { counts, state } = report;
  const json = options.format === "json" ? jsonOf(checked, options) : null;
  const isDelivered = present(checked, json, options, output);
  const ownCode = counts.errors > 0 ? exitCodes.issues : exitCodes.ready;
  const sealCode =
    checked.seal === null ? exitCodes.ready : deliverSeal(checked, checked.seal, options, output);
  return {
    file,
    status: "read",
    line: options.sentences.stateNames[state].name,
    json,
    exitCode: worst(isDelivered ? ownCode : exitCodes.unreadable, sealCode),
  };
}

const worst = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);

function deliverProblem(unread: NotChecked, options: CheckOptions, output: Output): Outcome {
  const { file } = unread;
  const problem = problemOf(unread, options.sentences, options.messages);
  output.err(`${file}: ${problem.sentence}`);
  return {
    file,
    status: "unreadable",
    line: options.messages.unreadableOutcome,
    json: options.format === "json" ? { file, status: "unreadable", problem } : null,
    exitCode: exitCodes.unreadable,
  };
}

function jsonOf({ file, report, seal }: ReadFile, { sentences }: CheckOptions): CheckJson["files"][number] {
  return { file, status: "read", report: reportJson(report, sentences), seal: sealJson(seal) };
}

/** @returns  whether everything that was asked for was written */
function present(
  checked: ReadFile,
  json: CheckJson["files"][number] | null,
  options: CheckOptions,
  output: Output,
): boolean {
  const { file, report } = checked;
  const { folder, sentences, layout } = options;
  if (options.format === "xlsx") {
    return writeOutcome(
      file,
      workbookExtension(file),
      () => checkedCopy(checked, sentences),
      options,
      output,
    );
  }
  if (json !== null) {
    if (folder === null) return true;
    const answer: CheckJson = { version: productVersion, files: [json] };
    return writeOutcome(file, ".json", () => `${JSON.stringify(answer, null, 2)}\n`, options, output);
  }
  if (folder !== null) {
    const onPaper = { width: 80, colour: false };
    return writeOutcome(
      file,
      ".txt",
      () => `${renderReport(report, file, sentences, onPaper)}\n`,
      options,
      output,
    );
  }
  output.out(`${renderReport(report, file, sentences, layout)}\n`);
  return true;
}
