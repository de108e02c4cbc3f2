import type { Interval } from "../domain/statistics/Interval";

const fewestSteps = 3;

/**
 * The marks of an axis on which values fit, from low to high: at least four of them, unless
 * what the values can be at all leaves fewer. It need not start at 0.
 *
 * @param shown  lowest and highest value
 * @param step   > 0
 * @param ends   what the values can be at all
 * @example valueAxis({ lower: 46, upper: 51 }, 5, { lower: 0, upper: 100 }) // [40, 45, 50, 55]
 */
export function valueAxis(shown: Interval, step: number, ends: Interval): number[] {
  let first = Math.floor(shown.lower / step);
  let last = Math.max(Math.ceil(shown.upper / step), first + 1);
  while (last - first < fewestSteps) {
    const roomBelow = shown.lower - first * step;
    const roomAbove = last * step - shown.upper;
    const canDown = (first - 1) * step >= ends.lower;
    const canUp = (last + 1) * step <= ends.upper;
    if (canDown && (roomBelow <= roomAbove || !canUp)) first -= 1;
    else if (canUp) last += 1;
    else break;
  }
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
