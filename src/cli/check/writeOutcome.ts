import { basename, dirname, extname, join } from "node:path";
import { writeOrSay } from "../files/writeOrSay";
import type { Output } from "../Output";
import type { CheckOptions } from "./CheckOptions";

export type OutcomeExtension = ".txt" | ".json" | ".xlsx" | ".xlsm";

/**
 * Writes an outcome beside the workbook, or in the folder that was asked for, as "naam-controle.txt".
 *
 * @returns  whether it was written; why not has been said by then
 */
export function writeOutcome(
  file: string,
  extension: OutcomeExtension,
  contents: () => Uint8Array | string,
  options: CheckOptions,
  output: Output,
): boolean {
  const stem = basename(file, extname(file));
  const wanted = join(options.folder ?? dirname(file), `${stem}-controle${extension}`);
  return writeOrSay(wanted, contents, options, output);
}
