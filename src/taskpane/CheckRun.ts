import { readOpenWorkbook } from "../office/readOpenWorkbook";
import { buildReport } from "../report/buildReport";
import type { CheckedFacts, Running } from "../screens/PaneFacts";
import { checkWorkbookInSteps } from "../workbook/checkWorkbook";
import { ruleCount } from "../workbook/findings";
import { runInTurns } from "./runInTurns";

/** One check of the open workbook: it can be watched and stopped, and leaves the workbook as it is. */
export class CheckRun {
  readonly #onProgress: (running: Running) => void;
  #isStopped = false;

  constructor(onProgress: (running: Running) => void) {
    this.#onProgress = onProgress;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /**
   * @returns  null when it was stopped
   * @throws HostRefused  when the workbook cannot be read now
   */
  async outcome(): Promise<CheckedFacts | null> {
    const isStopped = () => this.#isStopped;
    const progressOf = (task: Running["task"]) => (done: number, total: number) => {
      if (!this.#isStopped) this.#onProgress({ task, done, total });
    };
    const snapshot = await readOpenWorkbook({ isStopped, onProgress: progressOf("reading") });
    if (snapshot === null || this.#isStopped) return null;
    const onChecked = progressOf("checking");
    const checked = await runInTurns(checkWorkbookInSteps(snapshot), {
      isStopped,
      onStep: ({ done, total }) => {
        onChecked(done, total);
      },
    });
    if (checked === null) return null;
    return {
      report: buildReport(checked),
      records: checked.records,
      fixes: checked.fixes,
      kept: checked.kept,
      sheets: snapshot.sheets,
      time: new Date().toISOString(),
      rules: ruleCount,
    };
  }
}
