/** The outcome of work that is done in steps, for whoever need not do anything in between. */
export function runToEnd<Outcome>(work: Generator<unknown, Outcome>): Outcome {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
