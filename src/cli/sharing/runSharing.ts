import { basename, dirname, extname, join } from "node:path";
import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { SharingWords } from "../../text/SharingWords";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import { momentInWords } from "../../text/momentInWords";
import { problemOf } from "../check/problemOf";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import { expandPattern } from "../files/expandPattern";
import { readFile } from "../files/readFile";
import { writeOrSay } from "../files/writeOrSay";
import type { Output } from "../Output";
import { isFolderMade } from "../files/isFolderMade";
import { isLockFile } from "../files/isLockFile";
import { shareFile } from "./shareFile";

export interface SharingOptions {
  /** Null: beside the workbook. */
  readonly folder: string | null;
  readonly sentences: Sentences;
  readonly messages: CliMessages;
  readonly words: SharingWords;
}

/**
 * Writes a copy for sharing of each workbook, as "naam-deelversie.xlsx", and says what was left out; a bad file never stops the
 * rest. The workbooks themselves are only read.
 */
export function runSharing(files: readonly string[], options: SharingOptions, output: Output): ExitCode {
  const { folder, messages } = options;
  if (folder !== null && !isFolderMade(folder)) {
    output.err(messages.folderNotMade(folder));
    return exitCodes.unreadable;
  }
  const named = files.flatMap(expandPattern);
  const toShare = named.filter((file) => !isLockFile(file));
  for (const file of named.filter(isLockFile)) output.err(messages.lockFileSkipped(file));
  const areMade = toShare.map((file) => shareOne(file, options, output));
  return areMade.length > 0 && areMade.every(Boolean) ? exitCodes.ready : exitCodes.unreadable;
}

/** @returns  whether the copy was written; why not has been said by then */
function shareOne(file: string, options: SharingOptions, output: Output): boolean {
  const { folder, sentences, messages, words } = options;
  const opened = readFile(file);
  if ("problem" in opened) {
    output.err(`${file}: ${messages.fileProblems[opened.problem]}`);
    return false;
  }
  const wanted = join(folder ?? dirname(file), `${basename(file, extname(file))}-deelversie.xlsx`);
  let statement = "";
  try {
    const isWritten = writeOrSay(
      wanted,
      () => {
        const shared = shareFile(opened.bytes, basename(file), momentInWords(new Date()), words);
        statement = shared.statement;
        return shared.bytes;
      },
      options,
      output,
    );
    if (isWritten) output.out(`${statement}\n`);
    return isWritten;
  } catch (failure) {
    const unread =
      failure instanceof UnreadableWorkbook
        ? ({ status: "unreadable", file, problem: failure } as const)
        : ({ status: "our-mistake", file, problem: failure } as const);
    output.err(`${file}: ${problemOf(unread, sentences, messages).sentence}`);
    return false;
  }
}
