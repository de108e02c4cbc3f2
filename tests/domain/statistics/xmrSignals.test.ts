import type { XmrSignal } from "../../../src/domain/statistics/xmrSignals";
import { xmrSignals } from "../../../src/domain/statistics/xmrSignals";

const wide = { lower: -100, upper: 100 };

/** 1 where a point has the signal, as the test suite of NHSRplotthedots writes it. */
function marksOf(signal: XmrSignal, values: readonly number[], mean = 0, nearUpper = 100): number[] {
  const limits = { mean, limits: wide, nearLimits: { lower: -nearUpper, upper: nearUpper } };
  return xmrSignals(values, limits).map((signals) => (signals.includes(signal) ? 1 : 0));
}

describe("seven in one direction (test suite of R package NHSRplotthedots)", () => {
  it.each([
    [
      [1, 2, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 3, 4, 5, 6],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7],
      [1, 1, 1, 1, 1, 1, 1],
    ],
    [
      [2, 1, 2, 3, 4, 5, 6, 7, 3],
      [0, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [7, 6, 5, 4, 3, 2, 1],
      [1, 1, 1, 1, 1, 1, 1],
    ],
    [
      [2, 7, 6, 5, 4, 3, 2, 1, 3],
      [0, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
  ])("%j", (values, marks) => {
    expect(marksOf("seven-in-one-direction", values)).toEqual(marks);
  });
});

describe("seven on one side (test suite of R package NHSRplotthedots)", () => {
  it.each([
    [
      [1, 1, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, -1],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, 1, 1, -1],
      [1, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [-1, -1, -1, -1, -1, -1, -1, -1, 1],
      [1, 1, 1, 1, 1, 1, 1, 1, 0],
    ],
    [
      [1, 1, 1, 0, 1, 1, 1, 1],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ],
  ])("%j", (values, marks) => {
    expect(marksOf("seven-on-one-side", values)).toEqual(marks);
  });
});

describe("two of three near the limits (test suite of R package NHSRplotthedots)", () => {
  // 9 lies near a limit, 1 does not; the sign is the side of the mean.
  it.each([
    [
      [9, 1, 9],
      [1, 0, 1],
    ],
    [
      [1, 9, 9],
      [0, 1, 1],
    ],
    [
      [9, 9, 1],
      [1, 1, 0],
    ],
    [
      [1, 1, 9, 1, 9, 1, 1],
      [0, 0, 1, 0, 1, 0, 0],
    ],
    [
      [9, 1, 1, 9],
      [0, 0, 0, 0],
    ],
    [
      [9, 1, 1, 9, 9],
      [0, 0, 0, 1, 1],
    ],
    [
      [9, -1, 9],
      [0, 0, 0],
    ],
    [
      [-9, 1, 9],
      [0, 0, 0],
    ],
    [
      [-9, -9, -1],
      [1, 1, 0],
    ],
  ])("%j", (values, marks) => {
    expect(marksOf("two-of-three-near-limits", values, 0, 8)).toEqual(marks);
  });

  it("does not count a point outside the limits as near them", () => {
    expect(marksOf("two-of-three-near-limits", [101, 9, 1], 0, 8)).toEqual([0, 0, 0]);
    expect(marksOf("outside-limits", [101, 9, 1, -101], 0, 8)).toEqual([1, 0, 0, 1]);
  });
});
