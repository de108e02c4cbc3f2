import { basename } from "node:path";
import { batchSheets } from "../../documents/batchSheets";
import type { CheckedWorkbook } from "../../documents/CheckedWorkbook";
import { filesElsewhere } from "../../documents/filesElsewhere";
import { sameSubjects } from "../../documents/sameSubjects";
import { productVersion } from "../../report/productVersion";
import { newWorkbook } from "../../xlsx/newWorkbook";
import { momentInWords } from "../../text/momentInWords";
import { exitCodes } from "../exitCodes";
import type { ExitCode } from "../exitCodes";
import { reasonNotWritten } from "../files/reasonNotWritten";
import { sha256Of } from "../files/sha256Of";
import type { Output } from "../Output";
import type { BatchOptions } from "./BatchOptions";
import type { JournalledWorkbook } from "./checkAll";
import { closeJournal } from "./closeJournal";
import type { FoundJournal } from "./findJournal";
import { journalFormat } from "./journalSchema";
import type { SummaryLine } from "./journalSchema";
import { writeSummary } from "./writeSummary";

/** The summary has them all. */
const warningsSaid = 5;

/**
 * Writes the summary and says what came of it all.
 *
 * @throws  the file system's error, where the journal cannot be written
 */
export function concludeBatch(
  outcomes: readonly JournalledWorkbook[],
  found: FoundJournal,
  options: BatchOptions,
  output: Output,
): ExitCode {
  const { messages, sentences } = options;
  const workbooks = outcomes.map(({ workbook }) => workbook);
  const counts = countsOf(workbooks);
  const provenance = { version: productVersion, time: momentInWords(new Date()), file: basename(found.path) };
  const bytes = newWorkbook(batchSheets(workbooks, messages.batch, sentences, provenance));
  const summary = summaryWritten(bytes, found, options, output);
  if (summary === null) return exitCodes.unreadable;
  const warnings = warningsOn(workbooks, options);
  const line: SummaryLine = {
    format: journalFormat,
    version: productVersion,
    language: sentences.language,
    status: "summary",
    name: basename(summary),
    sha256: sha256Of(bytes),
    counts,
    warnings,
  };
  closeJournal(found, outcomes, JSON.stringify(line));
  const alreadyChecked = outcomes.filter(({ isNew }) => !isNew).length;
  if (alreadyChecked > 0) output.err(messages.batch.alreadyChecked(alreadyChecked));
  sayWarnings(warnings, options, output);
  for (const file of [summary, found.path]) output.err(messages.written(file));
  output.out(`${messages.totals(counts)}\n`);
  return exitCodeOf(workbooks);
}

/** @returns  where it stands; null where it could not be written, which has been said by then */
function summaryWritten(
  bytes: Uint8Array,
  { summary, contents }: FoundJournal,
  { messages }: BatchOptions,
  output: Output,
): string | null {
  try {
    return writeSummary(summary, bytes, contents?.summary ?? null);
  } catch (failure) {
    output.err(messages.notWritten(summary, reasonNotWritten(failure, messages)));
    return null;
  }
}

function sayWarnings(warnings: SummaryLine["warnings"], { messages }: BatchOptions, output: Output): void {
  for (const { sentence } of warnings.slice(0, warningsSaid)) output.err(sentence);
  if (warnings.length > warningsSaid) output.err(messages.batch.sameSubjects(warnings.length));
}

function warningsOn(
  workbooks: readonly CheckedWorkbook[],
  { messages }: BatchOptions,
): SummaryLine["warnings"] {
  const same = sameSubjects(workbooks).map(({ provider, year, files }) => ({
    code: "same-provider-and-year" as const,
    facts: { provider, year, files: [...files] },
    sentence: messages.batch.sameSubject({ provider, year, files }),
  }));
  const elsewhere = filesElsewhere(workbooks);
  if (elsewhere === null) return same;
  const { usual, others } = elsewhere;
  const files = others.map(({ key, municipality }) => ({ file: key, municipality }));
  const sentence = messages.batch.otherMunicipality({ usual, files });
  return [{ code: "other-municipality", facts: { usual, files }, sentence }, ...same];
}

function countsOf(workbooks: readonly CheckedWorkbook[]): SummaryLine["counts"] {
  const read = workbooks.filter(({ outcome }) => outcome.status === "read").length;
  return { read, ready: workbooks.filter(isWithoutErrors).length, unreadable: workbooks.length - read };
}

function exitCodeOf(workbooks: readonly CheckedWorkbook[]): ExitCode {
  if (workbooks.some(({ outcome }) => outcome.status === "unreadable")) return exitCodes.unreadable;
  return workbooks.every(isWithoutErrors) ? exitCodes.ready : exitCodes.issues;
}

function isWithoutErrors({ outcome }: CheckedWorkbook): boolean {
  return outcome.status === "read" && outcome.counts.errors === 0;
}
