import { readOpenWorkbook } from "../office/readOpenWorkbook";
import { fetchedPart } from "./fetchedPart";
import type { CheckedFacts, Running } from "../screens/PaneFacts";

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
    // The rules are fetched while the workbook is read: the pane is there without them.
    const [{ checkSnapshot }, snapshot] = await Promise.all([
      fetchedPart(import(/* webpackChunkName: "check" */ "./checkSnapshot")),
      readOpenWorkbook({ isStopped, onProgress: progressOf("reading") }),
    ]);
    if (snapshot === null || this.#isStopped) return null;
    const onChecked = progressOf("checking");
    return checkSnapshot(snapshot, {
      isStopped,
      onStep: ({ done, total }) => {
        onChecked(done, total);
      },
    });
  }
}
