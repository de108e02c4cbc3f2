/**
 * How long it will still take at the speed so far.
 *
 * @param elapsed  in milliseconds, since the first of `total` was begun
 * @returns  whole seconds; null where nothing can be said yet, or it is a matter of a second
 * @example secondsLeft({ done: 250, total: 1000, elapsed: 2000 }) // 6
 */
export function secondsLeft({
  done,
  total,
  elapsed,
}: {
  readonly done: number;
  readonly total: number;
  readonly elapsed: number;
}): number | null {
  if (done <= 0 || total <= 0 || elapsed < 500) return null;
  const seconds = Math.round((elapsed * (total - done)) / done / 1000);
  return seconds < 2 ? null : seconds;
}
