import fc from "fast-check";
import { linearTrendInProportions } from "../../../src/domain/statistics/linearTrendInProportions";
import { isTrend } from "../../../src/domain/statistics/trendDecision";
import { relativeError } from "../../reference/relativeError";
import { refusalOf } from "./refusalOf";

const surveyOf = (events: readonly number[]) =>
  events.map((count, index) => ({ period: 2018 + index, events: count, persons: 2300 }));

describe("a municipal survey of 2300 persons a year, computed with scipy", () => {
  it("48, 47, 46, 45, 44%: chi-squared 9.259, a trend at 95 and 99% and not at 99.8%", () => {
    const trend = linearTrendInProportions(surveyOf([1104, 1081, 1058, 1035, 1012]));
    expect(trend?.chiSquared).toBeCloseTo(9.259, 3);
    expect(trend?.probability).toBeCloseTo(0.00234, 5);
    expect(trend?.slope).toBeCloseTo(-0.01, 12);
    const levels = [0.95, 0.99, 0.998] as const;
    expect(levels.map((level) => trend && isTrend(trend, level))).toEqual([true, true, false]);
  });

  it.each([
    ["48, 48.5, 47.5, 48.2, 47.8%", [1104, 1116, 1092, 1109, 1099], 0.05],
    ["48, 47.6, 47.2, 46.8, 46.4%", [1104, 1095, 1086, 1076, 1067], 1.51],
  ])("%s in whole persons: %j, chi-squared %d, no trend", (_percentages, events, chiSquared) => {
    const trend = linearTrendInProportions(surveyOf(events));
    expect(trend?.chiSquared).toBeCloseTo(chiSquared, 2);
    expect(trend && isTrend(trend, 0.95)).toBe(false);
  });
});

describe("counts of the published unit cases (computed with scipy)", () => {
  it.each([
    [[994, 1023, 1199, 1332, 1367], [40299, 41527, 42811, 44064, 44701], 47.8967, 4, true],
    [[209, 213, 213, 239, 210], [1017, 1087, 1119, 1117, 1139], 0.4, 3, false],
    [[57274, 55865, 53681, 51767, 53185], [61834, 60511, 59074, 57508, 59028], 405, 1, true],
  ])("%j of %j: chi-squared %d", (events, persons, chiSquared, digits, stable) => {
    const trend = linearTrendInProportions(
      events.map((count, index) => ({ period: index, events: count, persons: persons[index] ?? NaN })),
    );
    expect(trend?.chiSquared).toBeCloseTo(chiSquared, digits);
    expect(trend?.signStable).toBe(stable);
  });
});

describe("linearTrendInProportions", () => {
  it.each([
    [
      [5, 3, 1, 1, 2],
      [5, 5, 5, 4, 4],
    ],
    [
      [0, 3, 1, 1, 2],
      [5, 5, 5, 4, 4],
    ],
  ])(
    "cannot be calculated for %j of %j: in a period everybody or nobody has the outcome",
    (events, persons) => {
      const points = events.map((count, index) => ({
        period: index,
        events: count,
        persons: persons[index] ?? 1,
      }));
      expect(linearTrendInProportions(points)).toBeNull();
    },
  );

  it("cannot be calculated where all points stand at one period", () => {
    const point = { period: 2020, events: 5, persons: 10 };
    expect(linearTrendInProportions([point, point, point])).toBeNull();
  });

  it("is no stable trend where one period alone makes it (scores 0, 0, 0, 1)", () => {
    const points = [0, 0, 0, 1].map((period, index) => ({ period, events: 80 - 10 * index, persons: 100 }));
    expect(linearTrendInProportions(points)?.signStable).toBe(false);
  });

  it("refuses two points, and impossible proportions", () => {
    const point = { period: 2020, events: 5, persons: 10 };
    expect(refusalOf(() => linearTrendInProportions([point, point]))).toBe("too-few-values");
    expect(refusalOf(() => linearTrendInProportions([point, point, { ...point, events: 11 }]))).toBe(
      "numerator-out-of-range",
    );
    expect(refusalOf(() => linearTrendInProportions([point, point, { ...point, period: NaN }]))).toBe(
      "not-a-finite-number",
    );
  });

  const series = fc.array(
    fc.record({
      share: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      persons: fc.integer({ min: 10, max: 1e6 }),
    }),
    { minLength: 5, maxLength: 8 },
  );
  const pointsOf = (rows: readonly { share: number; persons: number }[], first: number) =>
    rows.map(({ share, persons }, index) => ({ period: first + index, events: share * persons, persons }));

  it("does not depend on the order of the rows, nor on the first year", () => {
    fc.assert(
      fc.property(series, (rows) => {
        const trend = linearTrendInProportions(pointsOf(rows, 1));
        const turned = linearTrendInProportions([...pointsOf(rows, 2020)].reverse());
        expect(relativeError(turned?.chiSquared ?? NaN, trend?.chiSquared ?? NaN)).toBeLessThan(1e-6);
        expect(turned?.slope).toBeCloseTo(trend?.slope ?? NaN, 10);
      }),
      { seed: 1955 },
    );
  });

  it("turns its sign, and nothing else, when the outcome is turned round", () => {
    fc.assert(
      fc.property(series, (rows) => {
        const trend = linearTrendInProportions(pointsOf(rows, 2020));
        const turned = linearTrendInProportions(
          pointsOf(
            rows.map(({ share, persons }) => ({ share: 1 - share, persons })),
            2020,
          ),
        );
        expect(turned?.slope).toBeCloseTo(-(trend?.slope ?? NaN), 10);
        expect(turned?.probability).toBeCloseTo(trend?.probability ?? NaN, 8);
      }),
      { seed: 1956 },
    );
  });
});
