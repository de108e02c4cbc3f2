import { basename, dirname, extname, join } from "node:path";
import type { CliMessages } from "../../text/CliMessages";
import type { MendWords } from "../../text/MendWords";
import type { Sentences } from "../../text/Sentences";
import type { CellChange } from "../../workbook/CellChange";
import { cellAddress } from "../../workbook/cellAddress";
import { checkWorkbook } from "../../workbook/checkWorkbook";
import type { Fix } from "../../workbook/fixes/Fix";
import { isSafeInFile } from "../../workbook/fixes/isSafeInFile";
import { onePerCell } from "../../workbook/fixes/onePerCell";
import type { AppliedFix } from "../../workbook/kept/KeptChoices";
import { readKeptPart } from "../../workbook/kept/keptPart";
import { mendedCopy, takenBackCopy } from "../../xlsx/mendedCopy";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { UnreadableWorkbook } from "../../xlsx/UnreadableWorkbook";
import { problemOf } from "../check/problemOf";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import { isFolderMade } from "../files/isFolderMade";
import { readFile } from "../files/readFile";
import { writeOrSay } from "../files/writeOrSay";
import type { Output } from "../Output";
import { chosenFromList } from "./chosenFromList";

export interface MendOptions {
  /** What to mend and what to take back, as the user wrote it; null where it was not asked. */
  readonly apply: string | null;
  readonly undo: string | null;
  /** Null: beside the workbook. */
  readonly folder: string | null;
  readonly sentences: Sentences;
  readonly messages: CliMessages;
  readonly words: MendWords;
}

interface Mendable {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly fixes: readonly Fix[];
  /** Fixes that only Excel can make. */
  readonly inExcel: number;
  readonly applied: readonly AppliedFix[];
}

/** Shows what can be mended and what can be taken back, or writes a copy in which that was done. */
export function runMend(file: string, options: MendOptions, output: Output): ExitCode {
  const { apply, undo, words } = options;
  if (apply !== null && undo !== null) {
    output.err(words.notBoth);
    return exitCodes.unreadable;
  }
  const { folder, messages } = options;
  if (folder !== null && !isFolderMade(folder)) {
    output.err(messages.folderNotMade(folder));
    return exitCodes.unreadable;
  }
  const mendable = readMendable(file, options);
  if (typeof mendable === "string") {
    output.err(`${file}: ${mendable}`);
    return exitCodes.unreadable;
  }
  if (apply !== null) return mend(mendable, apply, options, output);
  if (undo !== null) return takeBack(mendable, undo, options, output);
  list(mendable, options, output);
  return exitCodes.ready;
}

/** Or the sentence that says why it cannot be read. */
function readMendable(file: string, { sentences, messages, words }: MendOptions): Mendable | string {
  const opened = readFile(file);
  if ("problem" in opened) return messages.fileProblems[opened.problem];
  const { bytes } = opened;
  try {
    const snapshot = readWorkbook(bytes);
    const kept = readKeptPart(snapshot.kept);
    if (kept === null) return words.keptUnreadable;
    const all = onePerCell(checkWorkbook(snapshot).fixes);
    const fixes = all.filter((fix) => isSafeInFile(snapshot, fix));
    return { file, bytes, fixes, inExcel: all.length - fixes.length, applied: kept.appliedFixes };
  } catch (failure) {
    if (!(failure instanceof UnreadableWorkbook)) throw failure;
    return problemOf({ status: "unreadable", file, problem: failure }, sentences, messages).sentence;
  }
}

function list({ file, fixes, inExcel, applied }: Mendable, { words }: MendOptions, output: Output): void {
  const numbered = (changes: readonly CellChange[]): string[] =>
    changes.map((change, index) => `${String(index + 1).padStart(4)}  ${lineOf(change, words)}`);
  const lines = [
    ...(fixes.length === 0
      ? [words.nothingToMend]
      : [words.toMend(fixes.length), ...numbered(fixes), words.howTo(file)]),
    ...(inExcel === 0 ? [] : [words.onlyInExcel(inExcel)]),
    ...(applied.length === 0
      ? []
      : ["", words.mended(applied.length), ...numbered(applied), words.howToUndo(file)]),
  ];
  output.out(`${lines.join("\n")}\n`);
}

function mend(
  { file, bytes, fixes }: Mendable,
  given: string,
  options: MendOptions,
  output: Output,
): ExitCode {
  const chosen = chosenFromList(given, fixes);
  if (chosen === null) return refuse(given, fixes.length, options, output);
  const time = new Date().toISOString();
  const isWritten = writeOrSay(
    copyName(file, options.folder),
    () => mendedCopy(bytes, chosen, time),
    options,
    output,
  );
  if (isWritten) output.out(`${options.words.applied(chosen.length)}\n`);
  return isWritten ? exitCodes.ready : exitCodes.unreadable;
}

function takeBack(
  { file, bytes, applied }: Mendable,
  given: string,
  options: MendOptions,
  output: Output,
): ExitCode {
  const chosen = chosenFromList(given, applied);
  if (chosen === null) return refuse(given, applied.length, options, output);
  const isWritten = writeOrSay(
    copyName(file, options.folder),
    () => takenBackCopy(bytes, chosen),
    options,
    output,
  );
  if (isWritten) output.out(`${options.words.takenBack(chosen.length)}\n`);
  return isWritten ? exitCodes.ready : exitCodes.unreadable;
}

function refuse(given: string, count: number, { words }: MendOptions, output: Output): ExitCode {
  output.err(words.notSuch(given, count));
  return exitCodes.unreadable;
}

function copyName(file: string, folder: string | null): string {
  const extension = extname(file);
  return join(folder ?? dirname(file), `${basename(file, extension)}-hersteld${extension}`);
}

function lineOf({ sheet, row, column, from, to }: CellChange, words: MendWords): string {
  const said = (value: CellChange["from"]): string =>
    value === null ? words.blank : typeof value === "string" ? `‘${value}’` : String(value);
  return words.line({ place: `${sheet}!${cellAddress(row, column)}`, old: said(from), now: said(to) });
}
