import type { Tails, TailsWithDensity } from "./Tails";

const mostSteps = 200;
const precision = 1e-10;

/**
 * The place on a scale where a distribution has the wanted tails.
 *
 * Newton's method on the logarithm of the smaller tail, which is nearly straight far out: precise in both tails.
 * On a scale of logarithms an absolute error of the place is a relative error of the quantile.
 *
 * @param wanted   both tails; together 1
 * @param tailsAt  the distribution on this scale
 * @param start    a place where neither tail is nearly 0, for example the middle
 */
export function quantileOnScale(
  wanted: Tails,
  tailsAt: (place: number) => TailsWithDensity,
  start: number,
): number {
  const fromBelow = wanted.lower <= wanted.upper;
  const target = fromBelow ? wanted.lower : wanted.upper;
  let place = start;
  let lastVisible = start;
  for (let count = 0; count < mostSteps; count++) {
    const tails = tailsAt(place);
    const tail = fromBelow ? tails.lower : tails.upper;
    if (!(tail > 0) || !(tails.density > 0)) {
      // Too far out to see anything: back half of the way.
      place = (place + lastVisible) / 2;
      continue;
    }
    lastVisible = place;
    const step = (Math.log(tail / target) * tail) / tails.density;
    place += fromBelow ? -step : step;
    // Newton doubles the digits of each step, so the error left is far below the step just made.
    if (Math.abs(step) < precision) break;
  }
  return place;
}
