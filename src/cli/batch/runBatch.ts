import { mkdirSync } from "node:fs";
import { dirname, join, basename } from "node:path";
import { exitCodes } from "../exitCodes";
import type { ExitCode } from "../exitCodes";
import { reasonNotWritten } from "../files/reasonNotWritten";
import type { Output } from "../Output";
import type { BatchOptions } from "./BatchOptions";
import { checkAll } from "./checkAll";
import { concludeBatch } from "./concludeBatch";
import { filesToCheck } from "./filesToCheck";
import { findJournal } from "./findJournal";
import type { FoundJournal, JournalInUse } from "./findJournal";

/**
 * Checks many workbooks into one summary, on all cores. What is finished stands in the journal at any moment, so that
 * the same command goes on where it was stopped.
 */
export async function runBatch(
  patterns: readonly string[],
  options: BatchOptions,
  output: Output,
): Promise<ExitCode> {
  const { summary, messages, sentences } = options;
  try {
    mkdirSync(dirname(summary), { recursive: true });
  } catch (failure) {
    if (!isOfFileSystem(failure)) throw failure;
    output.err(messages.folderNotMade(dirname(summary)));
    return exitCodes.unreadable;
  }
  let found: FoundJournal | JournalInUse;
  try {
    found = findJournal(summary, sentences.language);
  } catch (failure) {
    output.err(messages.notWritten(summary, reasonNotWritten(failure, messages)));
    return exitCodes.unreadable;
  }
  if ("heldBy" in found) {
    output.err(messages.batch.journalInUse(found));
    return exitCodes.unreadable;
  }
  try {
    return await checkInto(found, patterns, options, output);
  } catch (failure) {
    if (!isOfFileSystem(failure)) throw failure;
    output.err(messages.batch.journalNotWritten(found.path));
    return exitCodes.unreadable;
  } finally {
    found.release();
  }
}

async function checkInto(
  found: FoundJournal,
  patterns: readonly string[],
  options: BatchOptions,
  output: Output,
): Promise<ExitCode> {
  const { messages } = options;
  const { files, unanswered, lockFiles, summaries } = filesToCheck(patterns, found.summary, ownFiles(found));
  for (const file of lockFiles) output.err(messages.lockFileSkipped(file));
  if (summaries.length > 0) output.err(messages.batch.summariesSkipped(summaries.length));
  for (const pattern of unanswered) output.err(messages.batch.nothingFound(pattern));
  if (files.length === 0) return exitCodes.unreadable;
  const checked = await checkAll(files, found, options, output);
  const outcome = concludeBatch(checked, found, options, output);
  return unanswered.length > 0 ? exitCodes.unreadable : outcome;
}

function ownFiles({ summary, contents }: FoundJournal): string[] {
  const earlier = contents?.summary ?? null;
  return [summary, ...(earlier === null ? [] : [join(dirname(summary), basename(earlier.name))])];
}

function isOfFileSystem(failure: unknown): boolean {
  return (failure as NodeJS.ErrnoException).syscall !== undefined;
}
