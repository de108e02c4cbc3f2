import fc from "fast-check";
import { modifiedZScores } from "../../../src/domain/statistics/modifiedZScores";
import { refusalOf } from "./refusalOf";

describe("modifiedZScores", () => {
  it("100, 104, 98, 101, 99, 240: 47 for the last, where a plain z cannot pass 2.04 (computed with scipy)", () => {
    const values = [100, 104, 98, 101, 99, 240];
    const scores = modifiedZScores(values);
    expect(scores[5]).toBeCloseTo(47.05, 2);
    expect(scores.slice(0, 5).every((score) => Math.abs(score) < 3.5)).toBe(true);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    expect((240 - mean) / Math.sqrt(squares / (values.length - 1))).toBeCloseTo(2.04, 2);
  });

  it("takes the mean absolute deviation where most values are the same: 6/1.253314 for one of six (by hand)", () => {
    expect(modifiedZScores([5, 5, 5, 5, 5, 50])[5]).toBeCloseTo(6 / 1.253314, 10);
  });

  it("gives 0 to all where all values are the same", () => {
    expect(modifiedZScores([7, 7, 7])).toEqual([0, 0, 0]);
  });

  it("refuses no values, and a value that is not a number", () => {
    expect(refusalOf(() => modifiedZScores([]))).toBe("too-few-values");
    expect(refusalOf(() => modifiedZScores([1, NaN]))).toBe("not-a-finite-number");
  });

  it("does not change when all values are shifted, and leaves its input alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const scores = modifiedZScores(Object.freeze(values));
        const shifted = modifiedZScores(values.map((value) => value + 512));
        shifted.forEach((score, index) => expect(score).toBeCloseTo(scores[index] ?? NaN, 9));
      }),
      { seed: 1993 },
    );
  });
});
