import type { Interval } from "./Interval";

/** Why a point of a series is unusual. */
export type XmrSignal =
  "outside-limits" | "seven-on-one-side" | "seven-in-one-direction" | "two-of-three-near-limits";

/** Mean and limits of a series, in its unit. */
export interface XmrLimits {
  readonly mean: number;
  /** Three standard deviations on either side. */
  readonly limits: Interval;
  /** Two standard deviations on either side. */
  readonly nearLimits: Interval;
}

const run = 7;

/**
 * The four rules of an XmR chart: for each point, the patterns that it is part of.
 *
 * Outside the limits · seven in a row on one side of the mean (a point on the mean ends the row) · seven in a row each
 * higher, or each lower, than the one before (a tie ends the row) · two of three in a row between the near limits and
 * the limits, all three on one side of the mean; of these three only the two near the limits get the signal.
 *
 * @param values  in order of time, one per period
 * Source: NHS England, Making Data Count; as R package NHSRplotthedots.
 * @example xmrSignals([1, 2, 3, 4, 5, 6, 7], { mean: 4, limits: { lower: 0, upper: 9 }, nearLimits: { lower: 0, upper: 9 } })[6] // ["seven-in-one-direction"]
 */
export function xmrSignals(values: readonly number[], limits: XmrLimits): XmrSignal[][] {
  const rules: readonly [XmrSignal, readonly boolean[]][] = [
    ["outside-limits", values.map((value) => isOutside(value, limits.limits))],
    [
      "seven-on-one-side",
      partOfRun(
        values.map((value) => Math.sign(value - limits.mean)),
        run,
      ),
    ],
    ["seven-in-one-direction", inOneDirection(values)],
    ["two-of-three-near-limits", twoOfThree(values, limits)],
  ];
  return values.map((_value, index) => rules.filter(([, marked]) => marked[index]).map(([signal]) => signal));
}

function isOutside(value: number, { lower, upper }: Interval): boolean {
  return value < lower || value > upper;
}

function partOfRun(signs: readonly number[], length: number): boolean[] {
  const marked = signs.map(() => false);
  signs.forEach((sign, end) => {
    const start = end - length + 1;
    if (start < 0 || sign === 0 || signs.slice(start, end).some((other) => other !== sign)) return;
    marked.fill(true, start, end + 1);
  });
  return marked;
}

function inOneDirection(values: readonly number[]): boolean[] {
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  const marked = partOfRun(steps, run - 1);
  return values.map((_value, index) => marked[index] === true || marked[index - 1] === true);
}

function twoOfThree(values: readonly number[], { mean, limits, nearLimits }: XmrLimits): boolean[] {
  const isNear = values.map((value) => isOutside(value, nearLimits) && !isOutside(value, limits));
  const sides = values.map((value) => Math.sign(value - mean));
  const marked = values.map(() => false);
  for (let start = 0; start + 3 <= values.length; start++) {
    const sameSide = Math.abs(total(sides.slice(start, start + 3))) === 3;
    const near = isNear.slice(start, start + 3).filter(Boolean).length;
    if (sameSide && near >= 2) {
      for (let index = start; index < start + 3; index++) marked[index] ||= isNear[index] === true;
    }
  }
  return marked;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
