import { basename, dirname } from "node:path";
import { makeReports } from "../../documents/reports/makeReports";
import { HouseStyleRefused } from "../../making/houseStyle/HouseStyleRefused";
import { productVersion } from "../../report/productVersion";
import type { ReportView } from "../../report/conversation/ReportView";
import { houseStyleProblem } from "../../text/houseStyleProblem";
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
  const { folder, messages, words, houseStyleFile } = options;
  const refuse = (sentence: string): ExitCode => {
    output.err(sentence);
    return exitCodes.unreadable;
  };
  if (isLockFile(file)) return refuse(messages.lockFileSkipped(file));
  const understood = understandReport(file, options);
  if (typeof understood === "string") return refuse(understood);
  const workbook = openWorkbook(file, options);
  if (typeof workbook === "string") return refuse(`${file}: ${workbook}`);
  const providers =
    options.providers.length === 0 ? [] : providersOf(parseRecords(workbook.snapshot).records);
  const views = viewsAskedFor(() => providers, options);
  if (typeof views === "string") return refuse(views);
  if (folder !== null && !isFolderMade(folder)) return refuse(messages.folderNotMade(folder));
  const progress = startReportProgress(options.showProgress, words.progress);
  try {
    let worst: ExitCode = exitCodes.ready;
    for (const view of views) {
      const exitCode = await reportsOfView(
        { file, workbook, view, providers, ...understood },
        options,
        output,
        progress,
      );
      worst = exitCode > worst ? exitCode : worst;
    }
    return worst;
  } catch (failure) {
    if (failure instanceof HouseStyleRefused) {
      const reason = houseStyleProblem(failure, options.sentences.language);
      return refuse(words.problems["house-style-not-used"]({ file: houseStyleFile ?? "", reason }));
    }
    return refuse(`${file}: ${messages.ourMistake(String(failure))}`);
  } finally {
    progress.stop();
  }
}

interface Asked extends UnderstoodReport {
  readonly file: string;
  readonly workbook: OpenedWorkbook;
  readonly view: ReportView;
  readonly providers: readonly string[];
}

async function reportsOfView(
  { file, workbook, view, providers, kinds, formats, previous, houseStyle }: Asked,
  options: ReportOptions,
  output: Output,
  { onStep, stop }: ReportProgress,
): Promise<ExitCode> {
  const name = basename(file);
  const provenance = { version: productVersion, time: momentInWords(new Date()), file: name };
  const wish = { kinds, view, previous, language: options.sentences.language, provenance };
  const made = await runInTurns(makeReports(workbook.snapshot, wish), onStep);
  const wordOf = wordMaker(houseStyle, onStep);
  const toWrite = { made, view, providers, kinds, formats, name, bytes: workbook.bytes, wordOf };
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
  const provider = view.kind === "provider" ? view.provider : null;
  output.out(`${options.words.made(provider, contents)}\n`);
  const takesNotes = made.sheets.some(({ noteColumns }) => noteColumns.length > 0);
  if (provider !== null && formats.includes("xlsx") && takesNotes) {
    output.out(`${options.words.notesStayBehind(provider)}\n`);
  }
  return limits.some(({ code }) => code === "errors-in-workbook") ? exitCodes.issues : exitCodes.ready;
}
