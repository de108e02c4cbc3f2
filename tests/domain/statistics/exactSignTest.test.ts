import { exactSignTest } from "../../../src/domain/statistics/exactSignTest";
import { mcNemarChiSquared } from "../../../src/domain/statistics/mcNemarChiSquared";
import { refusalOf } from "./refusalOf";

describe("exactSignTest, computed with scipy", () => {
  it.each([
    [15, 5, 0.0413895, 7],
    [55, 40, 0.1505, 4],
    [25, 20, 0.551, 3],
  ])("%d up and %d down: %d", (improved, worsened, probability, digits) => {
    expect(exactSignTest(improved, worsened)).toBeCloseTo(probability, digits);
    expect(exactSignTest(worsened, improved)).toBeCloseTo(probability, digits);
  });

  it("six up and none down: 2/64 (by counting)", () => {
    expect(exactSignTest(6, 0)).toBeCloseTo(2 / 64, 15);
  });

  it("is 1 where as many went up as down, or nobody moved", () => {
    expect(exactSignTest(4, 4)).toBe(1);
    expect(exactSignTest(0, 0)).toBe(1);
  });

  it("refuses half a person", () => {
    expect(refusalOf(() => exactSignTest(1.5, 2))).toBe("not-a-whole-number");
    expect(refusalOf(() => exactSignTest(1, -2))).toBe("out-of-range");
  });
});

describe("mcNemarChiSquared", () => {
  it("15 up and 5 down: 5.00, with continuity correction 4.05 (computed with statsmodels)", () => {
    expect(mcNemarChiSquared(15, 5)).toBeCloseTo(5, 12);
    expect(mcNemarChiSquared(15, 5, "corrected")).toBeCloseTo(4.05, 12);
  });

  it("cannot be calculated where nobody changed", () => {
    expect(mcNemarChiSquared(0, 0)).toBeNull();
  });
});
