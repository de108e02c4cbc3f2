/** Milliseconds of the middle one of some runs: neither the luckiest nor the one that a clean-up of memory hit. */
export function typical(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(runs / 2)] ?? 0;
}

export const ratio = (first: number, second: number): string => (first / second).toFixed(2);
