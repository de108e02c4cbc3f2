import type { LinearTrend } from "../../../src/domain/statistics/LinearTrend";
import { isTrend, trendCriticalValue } from "../../../src/domain/statistics/trendDecision";

describe("trendDecision", () => {
  it.each([
    [0.95 as const, 3.841459, 6],
    [0.99 as const, 6.635, 3],
    [0.998 as const, 9.54953570608324, 12],
  ])("at %d chi-squared must exceed %d (published table; Fingertips)", (level, value, digits) => {
    expect(trendCriticalValue(level)).toBeCloseTo(value, digits);
  });

  it("is no trend where one period makes it, however large chi-squared is", () => {
    const trend: LinearTrend = { chiSquared: 100, probability: 0, slope: 1, signStable: true };
    expect(isTrend(trend, 0.998)).toBe(true);
    expect(isTrend({ ...trend, signStable: false }, 0.95)).toBe(false);
    expect(isTrend({ ...trend, chiSquared: 9.5 }, 0.998)).toBe(false);
  });
});
