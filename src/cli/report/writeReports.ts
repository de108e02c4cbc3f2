import { join } from "node:path";
import type { ReportKind } from "../../report/conversation/ReportKind";
import type { ReportView } from "../../report/conversation/ReportView";
import type { MadeReports } from "../../documents/reports/makeReports";
import { webReport } from "../../documents/web/webReport";
import { reportFileName } from "../../text/reportFileName";
import type { ReportFormat } from "../../text/ReportMakingWords";
import { newWorkbook } from "../../xlsx/newWorkbook";
import { patchWorkbook } from "../../xlsx/patchWorkbook";
import { writeOrSay } from "../files/writeOrSay";
import type { Output } from "../Output";
import type { ReportOptions } from "./ReportOptions";
import type { WordMaker } from "./wordMaker";

export interface ReportsToWrite {
  readonly made: MadeReports;
  readonly view: ReportView;
  /** Of the workbook; none where the whole was asked for. */
  readonly providers: readonly string[];
  readonly kinds: readonly ReportKind[];
  readonly formats: readonly ReportFormat[];
  /** Name of the workbook's file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly folder: string;
  readonly wordOf: WordMaker;
}

/**
 * Writes the reports of one view in each format: a file for each in Word and as a web page, and one workbook with the sheets of
 * all. Of the whole that is a copy of the workbook; of one provider the sheets alone, because the copy holds what others did.
 *
 * @returns  whether all of them were written; why not has been said by then
 */
export async function writeReports(
  toWrite: ReportsToWrite,
  options: ReportOptions,
  output: Output,
): Promise<boolean> {
  const { made, view, providers, kinds, formats, name, bytes, folder, wordOf } = toWrite;
  const provider = view.kind === "provider" ? view.provider : null;
  const write = (
    format: ReportFormat,
    ofKinds: readonly ReportKind[],
    contents: () => Uint8Array | string,
  ) => {
    const file = { workbook: name, kinds: ofKinds, provider, providers, format };
    return writeOrSay(join(folder, reportFileName(file, options.making)), contents, options, output);
  };
  let areWritten = true;
  for (const document of made.documents) {
    if (formats.includes("docx")) {
      const word = await wordOf(document);
      areWritten = write("docx", [document.kind], () => word) && areWritten;
    }
    if (formats.includes("html")) {
      areWritten = write("html", [document.kind], () => webReport(document)) && areWritten;
    }
  }
  if (formats.includes("xlsx")) {
    const { sheets } = made;
    const edits = sheets.map((sheet) => ({ kind: "keep-sheet", sheet }) as const);
    const contents = () => (provider === null ? patchWorkbook(bytes, edits) : newWorkbook(sheets));
    areWritten = write("xlsx", kinds, contents) && areWritten;
  }
  return areWritten;
}
