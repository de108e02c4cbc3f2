import { roundingStandardError } from "../../../src/domain/statistics/roundingStandardError";
import { refusalOf } from "./refusalOf";

describe("roundingStandardError", () => {
  it("whole percentages: 0.289 points each, 0.408 on a difference (computed with scipy)", () => {
    expect(roundingStandardError(1)).toBeCloseTo(0.289, 3);
    expect(Math.hypot(roundingStandardError(1), roundingStandardError(1))).toBeCloseTo(0.408, 3);
  });

  it("is nothing for a number that was not rounded", () => {
    expect(roundingStandardError(0)).toBe(0);
  });

  it("refuses a negative unit", () => {
    expect(refusalOf(() => roundingStandardError(-1))).toBe("out-of-range");
  });
});
