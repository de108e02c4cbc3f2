import { meanInterval } from "../../../src/domain/statistics/meanInterval";
import { refusalOf } from "./refusalOf";

describe("meanInterval", () => {
  it("mean of eight (published in the test data of R package PHEindicatormethods)", () => {
    const { lower, upper } = meanInterval(53.704345, 20.97557526, 8);
    expect(lower).toBeCloseTo(36.16832524, 7);
    expect(upper).toBeCloseTo(71.24036476, 7);
  });

  it("hundred clients on a ladder: +0.03 [−0.109, 0.169] at 90% (computed with scipy)", () => {
    const steps = [
      ...Array<number>(22).fill(1),
      ...Array<number>(3).fill(2),
      ...Array<number>(55).fill(0),
      ...Array<number>(15).fill(-1),
      ...Array<number>(5).fill(-2),
    ];
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const squares = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0);
    const deviation = Math.sqrt(squares / (steps.length - 1));
    const { value, lower, upper } = meanInterval(mean, deviation, steps.length, 0.9);
    expect(value).toBeCloseTo(0.03, 14);
    expect(deviation).toBeCloseTo(0.834, 3);
    expect(lower).toBeCloseTo(-0.109, 3);
    expect(upper).toBeCloseTo(0.169, 3);
  });

  it("refuses one person, a negative deviation and a confidence of 95", () => {
    expect(refusalOf(() => meanInterval(7, 1, 1))).toBe("too-few-values");
    expect(refusalOf(() => meanInterval(7, -1, 10))).toBe("out-of-range");
    expect(refusalOf(() => meanInterval(7, 1, 10, 95))).toBe("out-of-range");
    expect(refusalOf(() => meanInterval(NaN, 1, 10))).toBe("not-a-finite-number");
  });
});
