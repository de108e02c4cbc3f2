import { designEffect } from "../../../src/domain/statistics/designEffect";
import { effectivePersons } from "../../../src/domain/statistics/effectivePersons";
import { refusalOf } from "./refusalOf";

const weights = [...Array<number>(40).fill(0.5), ...Array<number>(40).fill(1), ...Array<number>(20).fill(2)];

describe("designEffect", () => {
  it("40 × 0.5, 40 × 1 and 20 × 2: design effect 1.30, 76.92 effective persons (computed with scipy)", () => {
    expect(designEffect(weights)).toBeCloseTo(1.3, 12);
    expect(effectivePersons(weights.length, designEffect(weights))).toBeCloseTo(76.92, 2);
  });

  it("is 1 where all weights are equal, whatever they are", () => {
    expect(designEffect([3, 3, 3])).toBeCloseTo(1, 14);
  });

  it("refuses no weights, negative weights and weights that are all 0", () => {
    expect(refusalOf(() => designEffect([]))).toBe("too-few-values");
    expect(refusalOf(() => designEffect([1, -1]))).toBe("out-of-range");
    expect(refusalOf(() => designEffect([0, 0]))).toBe("denominator-not-positive");
  });
});
