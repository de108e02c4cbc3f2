import { readFileSync } from "node:fs";
import { join } from "node:path";
import { yearPeriod } from "../../src/domain/period";
import type { LinearTrend } from "../../src/domain/statistics/LinearTrend";
import { linearTrendInProportions } from "../../src/domain/statistics/linearTrendInProportions";
import { linearTrendInValues } from "../../src/domain/statistics/linearTrendInValues";
import { isTrend } from "../../src/domain/statistics/trendDecision";
import { trendPeriodsRefusal } from "../../src/domain/statistics/trendPeriodsRefusal";
import { cell, numberIn, readTable } from "./readTable";

interface PublishedPoint {
  readonly Count: number;
  readonly Denominator: number;
  readonly Value: number;
  readonly LowerCI95?: number;
  readonly UpperCI95?: number;
  readonly LowerCI?: number;
  readonly UpperCI?: number;
  readonly Year: number;
}

interface PublishedCase {
  readonly name: string;
  readonly points: readonly PublishedPoint[];
  readonly expect: { readonly verdict?: string };
}

const { cases } = JSON.parse(readFileSync(join(__dirname, "fingertips_trend_unit_cases.json"), "utf8")) as {
  cases: PublishedCase[];
};

function pointsOf(name: string): readonly PublishedPoint[] {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found.points;
}

function byValues(points: readonly PublishedPoint[]): LinearTrend | null {
  return linearTrendInValues(
    points.map((point) => ({
      period: point.Year,
      value: point.Value,
      lower95: point.LowerCI95 ?? point.LowerCI ?? NaN,
      upper95: point.UpperCI95 ?? point.UpperCI ?? NaN,
    })),
  );
}

function byCounts(points: readonly PublishedPoint[]): LinearTrend | null {
  return linearTrendInProportions(
    points.map((point) => ({ period: point.Year, events: point.Count, persons: point.Denominator })),
  );
}

function directionOf(trend: LinearTrend | null, level: 0.95 | 0.99 | 0.998 = 0.998): string {
  if (trend === null) return "cannot be calculated";
  if (!isTrend(trend, level)) return "none";
  return trend.slope > 0 ? "rising" : "falling";
}

describe("published unit cases of the trend rule (fingertips_trend_unit_cases.json, at 99.8%)", () => {
  it("are eleven", () => {
    expect(cases).toHaveLength(11);
  });

  it("significant: weighted regression gives chi-squared 46.77 and a rise", () => {
    const trend = byValues(pointsOf("significant"));
    expect(trend?.chiSquared).toBeCloseTo(46.77, 2);
    expect(trend?.chiSquared).toBeCloseTo(46.7653, 4);
    expect(trend?.slope).toBeCloseTo(1.7516, 4);
    expect(directionOf(trend)).toBe("rising");
  });

  it("not significant: no trend, and the sign flips when a point is left out", () => {
    const trend = byValues(pointsOf("not significant"));
    expect(trend?.chiSquared).toBeCloseTo(0.464, 3);
    expect(trend?.signStable).toBe(false);
    expect(directionOf(trend)).toBe("none");
    expect(byCounts(pointsOf("not significant"))?.chiSquared).toBeCloseTo(0.4, 3);
  });

  it("year range 3: periods of three years, one a year, are refused because they overlap", () => {
    const years = pointsOf("year range 3 -> refused").map((point) => yearPeriod(point.Year));
    expect(trendPeriodsRefusal(years.map((year) => ({ ...year, months: 36 })))).toBe("periods-overlap");
    expect(trendPeriodsRefusal(years)).toBeNull();
  });

  it("proportions significant: chi-squared for trend gives 47.90 and a rise", () => {
    const trend = byCounts(pointsOf("proportions significant"));
    expect(trend?.chiSquared).toBeCloseTo(47.9, 2);
    expect(trend?.chiSquared).toBeCloseTo(47.8967, 4);
    expect(directionOf(trend)).toBe("rising");
  });

  it("count equals denominator in one year: cannot be calculated", () => {
    const points = pointsOf("count equals denominator in one year -> cannot be calculated");
    expect(directionOf(byCounts(points))).toBe("cannot be calculated");
  });

  it("DiabetesPrevalence: rising, as on the public website", () => {
    expect(directionOf(byValues(pointsOf("DiabetesPrevalence")))).toBe("rising");
    expect(directionOf(byCounts(pointsOf("DiabetesPrevalence")))).toBe("rising");
  });

  it("GpRegisteredPopulationOver65: rising with chi-squared 3167.8; the website says NoChange only because its intervals were missing, and missing data is not a finding", () => {
    const trend = byCounts(pointsOf("GpRegisteredPopulationOver65"));
    expect(trend?.chiSquared).toBeCloseTo(3167.8, 1);
    expect(trend?.signStable).toBe(true);
    expect(directionOf(trend)).toBe("rising");
  });

  it("YorkshireMmrCoverage: falling, as on the public website; by counts chi-squared is 405.0", () => {
    const trend = byCounts(pointsOf("YorkshireMmrCoverage"));
    expect(trend?.chiSquared).toBeCloseTo(405, 0);
    expect(directionOf(trend)).toBe("falling");
    expect(directionOf(byValues(pointsOf("YorkshireMmrCoverage")))).toBe("falling");
  });

  it("DiabeticEyeDisease: rising, as on the public website", () => {
    expect(directionOf(byValues(pointsOf("DiabeticEyeDisease")))).toBe("rising");
  });

  it("EmergencyReadmissions: cannot be calculated, for an interval has no width", () => {
    expect(directionOf(byValues(pointsOf("EmergencyReadmissions")))).toBe("cannot be calculated");
  });

  it("Under75CancerMortality: falling, as on the public website", () => {
    expect(directionOf(byValues(pointsOf("Under75CancerMortality")))).toBe("falling");
  });
});

describe("published verdicts (fingertips_trend_verdicts_sample.csv: last five points with an interval, at 99.8%)", () => {
  const verdicts = readTable("fingertips_trend_verdicts_sample.csv");
  const points = readTable("fingertips_trend_points_sample.csv");
  const directions: Record<string, string> = {
    Increasing: "rising",
    Decreasing: "falling",
    "No significant change": "none",
  };

  it("are sixteen", () => {
    expect(verdicts).toHaveLength(16);
  });

  it.each(verdicts.map((row) => ({ row, ...row })))("$series: $verdict, chi-squared $chi2", ({ row }) => {
    const series = points
      .filter((point) => cell(point, "series") === cell(row, "series") && numberIn(point, "lower95") !== null)
      .map((point) => ({
        period: numberIn(point, "year") ?? NaN,
        value: numberIn(point, "value") ?? NaN,
        lower95: numberIn(point, "lower95") ?? NaN,
        upper95: numberIn(point, "upper95") ?? NaN,
      }));
    const trend = linearTrendInValues(series.slice(-5));
    expect(trend?.chiSquared).toBeCloseTo(numberIn(row, "chi2") ?? NaN, 4);
    expect(directionOf(trend)).toBe(directions[cell(row, "direction")]);
  });
});
