const longestTurnInMilliseconds = 100;

/** Runs a task that pauses between its steps, and lets the event loop turn now and then, so that Ctrl-C is heard. */
export async function runInTurns<Step, Outcome>(
  task: Generator<Step, Outcome>,
  onStep: (step: Step) => void,
): Promise<Outcome> {
  let turnStarted = performance.now();
  for (let step = task.next(); ; step = task.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - turnStarted < longestTurnInMilliseconds) continue;
    onStep(step.value);
    await new Promise((resolve) => setImmediate(resolve));
    turnStarted = performance.now();
  }
}
