/** Milliseconds of the fastest of some runs: the one least disturbed by what else the machine does. */
export function fastest(runs: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export const ratio = (first: number, second: number): string => (first / second).toFixed(2);
