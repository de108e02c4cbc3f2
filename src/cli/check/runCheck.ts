import { productVersion } from "../../report/productVersion";
import { exitCodes } from "../exitCodes";
import type { ExitCode } from "../exitCodes";
import { expandPattern } from "../files/expandPattern";
import type { Output } from "../Output";
import { isFolderMade } from "../files/isFolderMade";
import { isLockFile } from "../files/isLockFile";
import { checkFile } from "./checkFile";
import type { CheckOptions } from "./CheckOptions";
import type { CheckJson } from "./checkSchema";
import { deliver } from "./deliver";
import type { Outcome } from "./Outcome";
import { previousYearIn } from "./previousYearIn";
import { startProgress } from "./startProgress";

/**
 * Checks files one by one; a bad one never stops the rest.
 *
 * Between files it lets the event loop turn, so that Ctrl-C is heard.
 */
export async function runCheck(
  files: readonly string[],
  options: CheckOptions,
  output: Output,
): Promise<ExitCode> {
  const { folder, messages } = options;
  if (folder !== null && !isFolderMade(folder)) {
    output.err(messages.folderNotMade(folder));
    return exitCodes.unreadable;
  }
  const named = files.flatMap(expandPattern);
  const toCheck = named.filter((file) => !isLockFile(file));
  for (const file of named.filter(isLockFile)) output.err(messages.lockFileSkipped(file));
  if (options.previousFile !== null && toCheck.length > 1) {
    output.err(messages.previousForOne);
    return exitCodes.unreadable;
  }
  const previous = options.previousFile === null ? null : previousYearIn(options.previousFile, options);
  if (typeof previous === "string") {
    output.err(previous);
    return exitCodes.unreadable;
  }
  const progress = startProgress(toCheck.length, options.showProgress, messages);
  const outcomes: Outcome[] = [];
  for (const file of toCheck) {
    outcomes.push(deliver(checkFile(file, { previous, withSeal: options.withSeal }), options, output));
    progress.advance();
    await new Promise((resolve) => setImmediate(resolve));
  }
  progress.stop();
  if (options.format === "json" && folder === null) {
    const answer: CheckJson = {
      version: productVersion,
      files: outcomes.flatMap(({ json }) => (json === null ? [] : [json])),
    };
    output.out(`${JSON.stringify(answer, null, 2)}\n`);
  }
  if (toCheck.length > 1) summarise(outcomes, options, output);
  return outcomes.reduce<ExitCode>(
    (worst, { exitCode }) => (exitCode > worst ? exitCode : worst),
    toCheck.length === 0 ? exitCodes.unreadable : exitCodes.ready,
  );
}

/** People read the overview under the reports; where machines get the answer it goes beside it. */
function summarise(outcomes: readonly Outcome[], options: CheckOptions, output: Output): void {
  const { messages, format, folder } = options;
  const unreadable = outcomes.filter(({ status }) => status === "unreadable").length;
  const ready = outcomes.filter(({ exitCode }) => exitCode === exitCodes.ready).length;
  const lines = [
    ...outcomes.map(({ file, line }) => messages.summaryOfFile(file, line)),
    messages.totals({ read: outcomes.length - unreadable, ready, unreadable }),
  ].join("\n");
  if (format === "tekst" && folder === null) output.out(`\n${lines}\n`);
  else output.err(lines);
}
