import { basename, dirname, extname, join } from "node:path";
import { momentInWords } from "../../text/momentInWords";
import { sealInWords, sealWordsIn } from "../../text/sealInWords";
import { tableContract } from "../../workbook/template";
import { sealedCopy } from "../../xlsx/mendedCopy";
import type { ExitCode } from "../exitCodes";
import { exitCodes } from "../exitCodes";
import { writeOrSay } from "../files/writeOrSay";
import type { Output } from "../Output";
import type { FileSeal, ReadFile } from "./CheckedFile";
import type { CheckOptions } from "./CheckOptions";
import type { CheckJson } from "./checkSchema";

type SealJson = Extract<CheckJson["files"][number], { status: "read" }>["seal"];

/**
 * Says whether a workbook changed since its seal. Where there is no valid seal and there are no errors, a sealed copy is
 * written; the workbook itself stays as it is.
 *
 * @returns  what it means for the outcome: a broken seal is something to look at
 */
export function deliverSeal(
  { file, bytes, report }: Pick<ReadFile, "file" | "bytes" | "report">,
  { state, next }: FileSeal,
  options: CheckOptions,
  output: Output,
): ExitCode {
  const words = sealWordsIn(options.sentences.language);
  const said = sealInWords(
    state,
    words,
    (table) => tableContract(table).name,
    (time) => momentInWords(new Date(time)),
  );
  const { errors } = report.counts;
  const isForMachines = options.format === "json" && options.folder === null;
  const say = (line: string): void => {
    if (isForMachines) output.err(`${basename(file)}: ${line}`);
    else output.out(`${basename(file)}: ${line}\n`);
  };
  say(said);
  say(words.meaning);
  if (state.state === "intact") {
    if (errors > 0) say(words.errorsElsewhere(errors));
    return exitCodes.ready;
  }
  const own = state.state === "broken" ? exitCodes.issues : exitCodes.ready;
  if (next === null) {
    say(words.errorsFirst);
    return own;
  }
  const extension = extname(file);
  const wanted = join(options.folder ?? dirname(file), `${basename(file, extension)}-verzegeld${extension}`);
  return writeOrSay(wanted, () => sealedCopy(bytes, next), options, output) ? own : exitCodes.unreadable;
}

/** The same for machines. */
export function sealJson(seal: FileSeal | null): SealJson {
  if (seal === null) return null;
  const { state } = seal;
  if (state.state === "not-sealed") return { state: "not-sealed", time: null, version: null, tables: [] };
  const tables = state.state === "broken" ? state.tables.map(({ table }) => tableContract(table).name) : [];
  return { state: state.state, time: state.seal.time, version: state.seal.version, tables };
}
