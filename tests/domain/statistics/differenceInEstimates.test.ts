import { differenceInEstimates } from "../../../src/domain/statistics/differenceInEstimates";
import { refusalOf } from "./refusalOf";

describe("differenceInEstimates", () => {
  it("adds symmetrical intervals as squares: 0.3 and 0.4 make 0.5 (Pythagoras)", () => {
    const before = { value: 7, lower95: 6.7, upper95: 7.3 };
    const after = { value: 8, lower95: 7.6, upper95: 8.4 };
    const { value, lower, upper } = differenceInEstimates(before, after);
    expect([value, lower, upper].map((number) => Math.round(number * 1e9) / 1e9)).toEqual([1, 0.5, 1.5]);
  });

  it("scales 95% bounds to 90% by 1.644854 / 1.959964 (normal quantiles)", () => {
    const estimate = { value: 7, lower95: 6.7, upper95: 7.3 };
    const { upper } = differenceInEstimates(estimate, estimate, 0.9);
    expect(upper).toBeCloseTo((0.3 * Math.SQRT2 * 1.6448536269515) / 1.9599639845401, 12);
  });

  it("takes the lower arm of one and the upper arm of the other where intervals are lopsided", () => {
    const before = { value: 10, lower95: 9, upper95: 13 };
    const after = { value: 10, lower95: 6, upper95: 22 };
    const { lower, upper } = differenceInEstimates(before, after);
    expect(lower).toBeCloseTo(-5, 12);
    expect(upper).toBeCloseTo(Math.sqrt(145), 12);
  });

  it("refuses bounds that are turned round or do not hold the value", () => {
    const sound = { value: 7, lower95: 6, upper95: 8 };
    expect(refusalOf(() => differenceInEstimates(sound, { value: 7, lower95: 8, upper95: 6 }))).toBe(
      "bounds-reversed",
    );
    expect(refusalOf(() => differenceInEstimates({ ...sound, value: 9 }, sound))).toBe("out-of-range");
    expect(refusalOf(() => differenceInEstimates({ ...sound, lower95: NaN }, sound))).toBe(
      "not-a-finite-number",
    );
  });
});
