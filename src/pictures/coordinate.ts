/** A coordinate as it is written: hundredths are finer than any screen. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}
