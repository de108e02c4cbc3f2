/** Milliseconds of the middle one of some runs: neither the luckiest nor the one that a clean-up of memory hit. */
export function typical(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(runs / 2)] ?? 0;
}

/**
 * As `typical`, of two kinds of work by turns: what else the machine does then hinders both alike. Half as many runs go
 * before, for the compiler to see the code.
 */
export function inTurns(runs: number, one: () => unknown, other: () => unknown): readonly [number, number] {
  for (let warmUp = 0; warmUp < runs / 2; warmUp += 1) {
    one();
    other();
  }
  const times = Array.from({ length: runs }, () => [typical(1, one), typical(1, other)] as const);
  const middle = (part: 0 | 1): number =>
    times.map((pair) => pair[part]).sort((first, second) => first - second)[Math.floor(runs / 2)] ?? 0;
  return [middle(0), middle(1)];
}

export const ratio = (first: number, second: number): string => (first / second).toFixed(2);
