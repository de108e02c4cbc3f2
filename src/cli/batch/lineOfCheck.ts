import { productVersion } from "../../report/productVersion";
import type { BatchProblem } from "../../text/BatchWords";
import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { CheckedFile } from "../check/CheckedFile";
import { problemOf } from "../check/problemOf";
import { findingJson } from "../check/reportJson";
import type { CheckedLine } from "./CheckTask";
import { journalFormat } from "./journalSchema";
import type { FileLine } from "./journalSchema";
import { workbookOfLine } from "./workbookOfLine";

export interface Speech {
  readonly sentences: Sentences;
  readonly messages: CliMessages;
}

/** Which bytes were checked; null where there were none to check. */
export type Content = Pick<FileLine, "size" | "modified" | "sha256">;

const noContent: Content = { size: null, modified: null, sha256: null };

/** The line of a file that was checked, or that could not be. */
export function lineOfCheck(checked: CheckedFile, content: Content | null, speech: Speech): CheckedLine {
  const { sentences, messages } = speech;
  const beginning = beginningOf(checked.file, content ?? noContent, speech);
  if (checked.status !== "read") {
    return asLine({ ...beginning, status: "unreadable", problem: problemOf(checked, sentences, messages) });
  }
  const { subject, state, counts, findings } = checked.report;
  return asLine({
    ...beginning,
    status: "read",
    subject,
    state,
    counts,
    findings: findings.map((finding) => findingJson(finding, sentences)),
  });
}

/** The line of a file on which the worker was lost; without content, so that the next run tries again. */
export function lostLine(
  { file }: { readonly file: string },
  code: BatchProblem,
  speech: Speech,
): CheckedLine {
  const problem = { code, facts: {}, sentence: speech.messages.batch.problems[code] };
  return asLine({ ...beginningOf(file, noContent, speech), status: "unreadable", problem });
}

function beginningOf(file: string, content: Content, { sentences: { language } }: Speech) {
  return { format: journalFormat, version: productVersion, language, file, ...content } as const;
}

function asLine(line: FileLine): CheckedLine {
  return { status: "checked", line: JSON.stringify(line), workbook: workbookOfLine(line) };
}
