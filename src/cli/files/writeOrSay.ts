import type { CliMessages } from "../../text/CliMessages";
import type { Sentences } from "../../text/Sentences";
import type { PatchRefusedCode } from "../../workbook/PatchRefusedFacts";
import { PatchRefused } from "../../xlsx/PatchRefused";
import type { Output } from "../Output";
import { reasonNotWritten } from "./reasonNotWritten";
import { writeWhole } from "./writeWhole";

/**
 * Writes a file whole or not at all, and says where it stands or why it is not there.
 *
 * @param wanted    where that name is taken, the first free one like it is used
 * @param contents  made here, so that what cannot be made is reported like what cannot be written
 * @returns         whether it was written
 */
export function writeOrSay(
  wanted: string,
  contents: () => Uint8Array | string,
  { messages, sentences }: { readonly messages: CliMessages; readonly sentences: Sentences },
  output: Output,
): boolean {
  try {
    output.err(messages.written(writeWhole(wanted, contents())));
    return true;
  } catch (failure) {
    if (failure instanceof PatchRefused) {
      output.err(messages.notWritten(wanted, refusal(failure, sentences)));
      return false;
    }
    output.err(messages.notWritten(wanted, reasonNotWritten(failure, messages)));
    return false;
  }
}

function refusal<Code extends PatchRefusedCode>(
  { code, facts }: PatchRefused<Code>,
  sentences: Sentences,
): string {
  return sentences.refused[code](facts);
}
