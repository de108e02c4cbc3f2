import { equivalenceOfProportions } from "../../../src/domain/statistics/equivalenceOfProportions";
import { waldDifference } from "../../../src/domain/statistics/waldDifference";
import { refusalOf } from "./refusalOf";

describe("waldDifference", () => {
  it("65 and 70 of 100 (test suite of R package TOSTER: bounds ± 0.10)", () => {
    const before = { events: 70, persons: 100 };
    const after = { events: 65, persons: 100 };
    expect(waldDifference(before, after, 0.9).lower).toBeCloseTo(-0.1587968, 7);
    expect(waldDifference(before, after, 0.9).upper).toBeCloseTo(0.0587968, 7);
    expect(waldDifference(before, after).lower).toBeCloseTo(-0.1796394, 7);
    expect(waldDifference(before, after).upper).toBeCloseTo(0.0796394, 7);
    expect(equivalenceOfProportions(before, after, 0.1)?.probability).toBeGreaterThan(0.05);
  });

  it("58 of 164 and 113 of 280 (stats.stackexchange 360826: bounds ± 0.15)", () => {
    const before = { events: 113, persons: 280 };
    const after = { events: 58, persons: 164 };
    const { value, lower, upper } = waldDifference(before, after, 0.9);
    expect(value).toBeCloseTo(-0.0499129, 7);
    expect(lower).toBeCloseTo(-0.127995, 7);
    expect(upper).toBeCloseTo(0.0281692, 7);
    expect(equivalenceOfProportions(before, after, 0.15)?.probability).toBeCloseTo(0.0175, 4);
  });

  it("is never beyond −1 or 1", () => {
    const change = waldDifference({ events: 0, persons: 2 }, { events: 2, persons: 2 }, 0.95, "corrected");
    expect(change.upper).toBe(1);
  });

  it("refuses impossible proportions", () => {
    const sound = { events: 1, persons: 2 };
    expect(refusalOf(() => waldDifference(sound, { events: 1, persons: 0 }))).toBe(
      "denominator-not-positive",
    );
  });
});

describe("precision of a survey in percentage points, plain normal approximation at 50% (computed with scipy)", () => {
  it.each([
    [100, 9.8, 13.9, 11.6],
    [200, 6.9, 9.8, 8.2],
    [475, 4.5, 6.4, 5.3],
    [500, 4.4, 6.2, 5.2],
    [1000, 3.1, 4.4, 3.7],
    [2300, 2.0, 2.9, 2.4],
    [5000, 1.4, 2.0, 1.6],
  ])("%d persons per measurement", (persons, oneShare, difference, at90) => {
    const half = { events: persons / 2, persons };
    const rounded = (points: number): number => Math.round(points * 10) / 10;
    const halfWidth = 100 * waldDifference(half, half).upper;
    expect(rounded(halfWidth / Math.SQRT2)).toBe(oneShare);
    expect(rounded(halfWidth)).toBe(difference);
    expect(rounded(100 * waldDifference(half, half, 0.9).upper)).toBe(at90);
  });
});
