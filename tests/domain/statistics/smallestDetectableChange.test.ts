import { smallestDetectableChange } from "../../../src/domain/statistics/smallestDetectableChange";
import { refusalOf } from "./refusalOf";

describe("smallestDetectableChange, in percentage points (computed with scipy)", () => {
  it.each([
    [100, 19.8],
    [200, 14.0],
    [475, 9.1],
    [500, 8.9],
    [1000, 6.3],
    [2300, 4.1],
    [5000, 2.8],
  ])("%d persons per measurement: %d", (persons, points) => {
    expect(100 * smallestDetectableChange({ persons })).toBeCloseTo(points, 1);
  });

  it("2300 persons with a design effect of 1.3: 4.7", () => {
    expect(100 * smallestDetectableChange({ persons: 2300, designEffect: 1.3 })).toBeCloseTo(4.7, 1);
  });

  it("refuses nobody", () => {
    expect(refusalOf(() => smallestDetectableChange({ persons: 0 }))).toBe("out-of-range");
  });
});
