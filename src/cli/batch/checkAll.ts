import type { CheckedWorkbook } from "../../documents/CheckedWorkbook";
import type { Output } from "../Output";
import type { BatchOptions } from "./BatchOptions";
import { checkInWorkers } from "./checkInWorkers";
import type { CheckAnswer, CheckTask } from "./CheckTask";
import { lostLine } from "./lineOfCheck";
import type { FileToCheck } from "./filesToCheck";
import type { FoundJournal } from "./findJournal";
import { limitsHere } from "./limitsHere";
import { openJournal } from "./openJournal";
import type { LinePlace } from "./linesOfJournal";
import type { KnownLine } from "./readJournal";
import { startBatchProgress } from "./startBatchProgress";
import { startChecker } from "./startChecker";

/** What came of one file, and where its line stands in the journal. */
export interface JournalledWorkbook {
  readonly workbook: CheckedWorkbook;
  readonly place: LinePlace;
  /** False where an earlier run had done it. */
  readonly isNew: boolean;
}

/**
 * Checks the files that the journal has no outcome of; each outcome is in the journal before its worker goes on.
 *
 * @returns  in the order of the files
 * @throws   the file system's error, where the journal cannot be written
 */
export async function checkAll(
  files: readonly FileToCheck[],
  { path, contents }: FoundJournal,
  options: BatchOptions,
  output: Output,
): Promise<JournalledWorkbook[]> {
  const { batch } = options.messages;
  const known = ({ file }: FileToCheck): KnownLine | null => contents?.lines.get(file) ?? null;
  const tasks = files.map((file): CheckTask => ({ ...file, knownHash: usableHash(known(file)) }));
  const unknown = tasks.filter(({ knownHash }) => knownHash === null).length;
  const outcomes: JournalledWorkbook[] = [];
  const journal = openJournal(path, contents?.end ?? null);
  const progress = startBatchProgress(tasks.length, unknown, options.showProgress, batch, output);
  const sayHowToGoOn = (): void => {
    progress.stop();
    output.err(batch.howToGoOn(path));
  };
  process.prependListener("SIGINT", sayHowToGoOn);
  try {
    await checkInWorkers<CheckTask, CheckAnswer>(
      tasks,
      () => startChecker(options),
      limitsHere(),
      (result, index, task) => {
        const answer = "lost" in result ? lostLine(task, result.lost, options) : result.answer;
        outcomes[index] =
          answer.status === "unchanged"
            ? { ...asKnown(known(task)), isNew: false }
            : { workbook: answer.workbook, place: journal.append(answer.line), isNew: true };
        progress.advance(answer.status === "checked");
      },
    );
  } finally {
    process.off("SIGINT", sayHowToGoOn);
    progress.stop();
    journal.close();
  }
  return outcomes;
}

/** What another version or language said is said anew. */
function usableHash(known: KnownLine | null): string | null {
  return known?.workbook == null ? null : known.sha256;
}

function asKnown(known: KnownLine | null): Omit<JournalledWorkbook, "isNew"> {
  if (known?.workbook == null) throw new Error("unchanged, but never checked");
  return { workbook: known.workbook, place: known.place };
}
