import { basename, dirname, extname, join } from "node:path";
import type { Sentences } from "../../text/Sentences";
import type { PatchRefusedCode } from "../../workbook/PatchRefusedFacts";
import { PatchRefused } from "../../xlsx/PatchRefused";
import { writeWhole } from "../files/writeWhole";
import type { Output } from "../Output";
import type { CheckOptions } from "./CheckOptions";

export type OutcomeExtension = ".txt" | ".json" | ".xlsx" | ".xlsm";

/**
 * Writes an outcome beside the workbook, or in the folder that was asked for, as "naam-controle.txt"; where that name
 * is taken, under the first free one like it.
 *
 * @param contents  made here, so that what cannot be made is reported like what cannot be written
 * @returns         whether it was written; why not has been said by then
 */
export function writeOutcome(
  file: string,
  extension: OutcomeExtension,
  contents: () => Uint8Array | string,
  { folder, messages, sentences }: CheckOptions,
  output: Output,
): boolean {
  const stem = basename(file, extname(file));
  const wanted = join(folder ?? dirname(file), `${stem}-controle${extension}`);
  try {
    output.err(messages.written(writeWhole(wanted, contents())));
    return true;
  } catch (failure) {
    if (failure instanceof PatchRefused) {
      output.err(messages.notWritten(wanted, refusal(failure, sentences)));
      return false;
    }
    const { syscall, code } = failure as NodeJS.ErrnoException;
    if (syscall === undefined) throw failure;
    const reason = code === "ENAMETOOLONG" ? messages.nameTooLong : messages.noPlaceToWrite;
    output.err(messages.notWritten(wanted, reason));
    return false;
  }
}

function refusal<Code extends PatchRefusedCode>(
  { code, facts }: PatchRefused<Code>,
  sentences: Sentences,
): string {
  return sentences.refused[code](facts);
}
