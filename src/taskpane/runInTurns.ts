import { nextTurn } from "./nextTurn";

const longestTurnInMilliseconds = 40;

/** What a long task says while it runs. */
export interface StepWatch<Step> {
  readonly onStep: (step: Step) => void;
  readonly isStopped: () => boolean;
}

/**
 * Runs a task that yields between its steps, and gives way to the page after each stretch of 40 ms.
 *
 * @returns  what the task returns; null when it was stopped
 */
export async function runInTurns<Step, Outcome>(
  task: Generator<Step, Outcome>,
  { onStep, isStopped }: StepWatch<Step>,
): Promise<Outcome | null> {
  let turnStarted = performance.now();
  for (let step = task.next(); ; step = task.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - turnStarted < longestTurnInMilliseconds) continue;
    onStep(step.value);
    await nextTurn();
    if (isStopped()) return null;
    turnStarted = performance.now();
  }
}
