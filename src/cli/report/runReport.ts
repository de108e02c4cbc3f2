import { basename, dirname } from "node:path";
import { makeReports } from "../../documents/reports/makeReports";
import { productVersion } from "../../report/productVersion";
import type { ReportView } from "../../report/conversation/ReportView";
import { momentInWords } from "../../text/momentInWords";
import { parseRecords } from "../../workbook/parseRecords";
import { providersOf } from "../../workbook/views/providersOf";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import { isFolderMade } from "../files/isFolderMade";
import { isLockFile } from "../files/isLockFile";
import type { OpenedWorkbook } from "../files/openWorkbook";
import { openWorkbook } from "../files/openWorkbook";
import type { Output } from "../Output";
import type { ReportOptions } from "./ReportOptions";
import { runInTurns } from "./runInTurns";
import type { ReportProgress } from "./startReportProgress";
import { startReportProgress } from "./startReportProgress";
import type { UnderstoodReport } from "./understandReport";
import { understandReport } from "./understandReport";
import { viewsAskedFor } from "./viewsAskedFor";
import { wordMaker } from "./wordMaker";
import { writeReports } from "./writeReports";

/**
 * Makes the reports that are asked for on one workbook, which is only read. A workbook with mistakes gives reports too; they say
 * what they cannot say.
 */
export async function runReport(file: string, options: ReportOptions, output: Output): Promise<ExitCode> {
  const { folder, messages } = options;
  const refuse = (sentence: string): ExitCode => {
    output.err(sentence);
    return exitCodes.unreadable;
  };
  if (isLockFile(file)) return refuse(messages.lockFileSkipped(file));
  const understood = understandReport(file, options);
  if (typeof understood === "string") return refuse(understood);
  const workbook = openWorkbook(file, options);
  if (typeof workbook === "string") return refuse(`${file}: ${workbook}`);
  const views = viewsAskedFor(() => providersOf(parseRecords(workbook.snapshot).records), options);
  if (typeof views === "string") return refuse(views);
  if (folder !== null && !isFolderMade(folder)) return refuse(messages.folderNotMade(folder));
  const progress = startReportProgress(options.showProgress, options.words.progress);
  try {
    let worst: ExitCode = exitCodes.ready;
    for (const view of views) {
      const exitCode = await reportsOfView(
        { file, workbook, view, ...understood },
        options,
        output,
        progress,
      );
      worst = exitCode > worst ? exitCode : worst;
    }
    return worst;
  } catch (failure) {
    return refuse(`${file}: ${messages.ourMistake(String(failure))}`);
  } finally {
    progress.stop();
  }
}

interface Asked extends UnderstoodReport {
  readonly file: string;
  readonly workbook: OpenedWorkbook;
  readonly view: ReportView;
}

async function reportsOfView(
  { file, workbook, view, kinds, formats, previous, houseStyle }: Asked,
  options: ReportOptions,
  output: Output,
  { onStep, stop }: ReportProgress,
): Promise<ExitCode> {
  const name = basename(file);
  const provenance = { version: productVersion, time: momentInWords(new Date()), file: name };
  const wish = { kinds, view, previous, language: options.sentences.language, provenance };
  const made = await runInTurns(makeReports(workbook.snapshot, wish), onStep);
  const wordOf = wordMaker(houseStyle, onStep);
  const toWrite = { made, view, kinds, formats, name, bytes: workbook.bytes, wordOf };
  const place = options.folder ?? dirname(file);
  const say = { out: output.out, err: (text: string) => [stop(), output.err(text)] };
  const areWritten = await writeReports({ folder: place, ...toWrite }, options, say);
  if (!areWritten) return exitCodes.unreadable;
  const { pages, reasons, questions, limits } = made.facts;
  const contents = options.making.contents({
    goals: pages.length,
    reasons: reasons.length,
    questions: questions.length,
    limits: limits.length,
  });
  output.out(`${options.words.made(view.kind === "provider" ? view.provider : null, contents)}\n`);
  return limits.some(({ code }) => code === "errors-in-workbook") ? exitCodes.issues : exitCodes.ready;
}
