import type { CliMessages } from "../../text/CliMessages";

/**
 * Why a file could not be written, in a sentence.
 *
 * @throws  the failure itself, where it is not the file system's
 */
export function reasonNotWritten(failure: unknown, messages: CliMessages): string {
  const { syscall, code } = failure as NodeJS.ErrnoException;
  if (syscall === undefined) throw failure;
  return code === "ENAMETOOLONG" ? messages.nameTooLong : messages.noPlaceToWrite;
}
