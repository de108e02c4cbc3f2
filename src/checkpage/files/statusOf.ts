import type { TaskOutcome, TaskProgress } from "../worker/WorkerAnswer";
import type { FileStatus } from "./FileEntry";
import { secondsLeft } from "./secondsLeft";

/** How a file stands after its check; null: that was stopped. */
export function statusOf(outcome: TaskOutcome | null): FileStatus {
  if (outcome?.kind === "checked") return { state: "checked", report: outcome.report };
  return outcome?.kind === "failed" ? { state: "unread", problem: outcome.problem } : { state: "stopped" };
}

/**
 * How far the check of a file is.
 *
 * @param started  by the clock of `performance.now()`, when the rules began; null while the file is read
 */
export function busyWith({ task, done, total }: TaskProgress, started: number | null): FileStatus {
  const elapsed = started === null ? 0 : performance.now() - started;
  return { state: "busy", task, done, total, secondsLeft: secondsLeft({ done, total, elapsed }) };
}
