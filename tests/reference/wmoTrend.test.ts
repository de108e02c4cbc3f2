import { adjustForMultiplicity } from "../../src/domain/statistics/adjustForMultiplicity";
import { chiSquaredHomogeneity } from "../../src/domain/statistics/chiSquaredHomogeneity";
import { linearTrendInProportions } from "../../src/domain/statistics/linearTrendInProportions";
import type { ProportionInPeriod } from "../../src/domain/statistics/linearTrendInProportions";
import { waldDifference } from "../../src/domain/statistics/waldDifference";
import type { Row } from "./readTable";
import { numberIn, numbersIn, readTable } from "./readTable";
import { relativeError } from "./relativeError";

const rows = readTable("r_wmo_trend_sample.csv");

function seriesIn(row: Row): ProportionInPeriod[] {
  const persons = numbersIn(row, "n");
  const first = numberIn(row, "first") ?? NaN;
  return numbersIn(row, "x").map((events, index) => ({
    period: first + index,
    events,
    persons: persons[index] ?? NaN,
  }));
}

function endsOf(series: readonly ProportionInPeriod[]): [ProportionInPeriod, ProportionInPeriod] {
  const first = series[0];
  const last = series.at(-1);
  if (!first || !last) throw new Error("empty series");
  return [first, last];
}

function expectNumber(actual: number | undefined, row: Row, column: string): void {
  expect(relativeError(actual ?? NaN, numberIn(row, column) ?? NaN)).toBeLessThan(1e-10);
}

describe("Wmo users in six municipalities, R 4.2.2 (r_wmo_trend_sample.csv)", () => {
  it("has 6 rows", () => {
    expect(rows).toHaveLength(6);
  });

  it.each(rows.map((row) => ({ row, ...row })))("$gemeente: chi-squared for trend $trend_chi2", ({ row }) => {
    const trend = linearTrendInProportions(seriesIn(row));
    expectNumber(trend?.chiSquared, row, "trend_chi2");
    expectNumber(trend?.probability, row, "trend_p");
  });

  it.each(rows.map((row) => ({ row, ...row })))("$gemeente: first against last year", ({ row }) => {
    const [first, last] = endsOf(seriesIn(row));
    const test = chiSquaredHomogeneity([first, last]);
    expectNumber((100 * first.events) / first.persons, row, "pct_first");
    expectNumber((100 * last.events) / last.persons, row, "pct_last");
    expectNumber(test?.chiSquared, row, "firstlast_chi2");
    expectNumber(test?.probability, row, "firstlast_p");
    expectNumber(waldDifference(first, last).lower, row, "diff_lower95");
    expectNumber(waldDifference(first, last).upper, row, "diff_upper95");
    expectNumber(waldDifference(first, last, 0.9).lower, row, "diff_lower90");
    expectNumber(waldDifference(first, last, 0.9).upper, row, "diff_upper90");
  });

  it("corrects the six probabilities for having been looked at together", () => {
    const probabilities = rows.map((row) => linearTrendInProportions(seriesIn(row))?.probability ?? NaN);
    const holm = adjustForMultiplicity(probabilities, "holm");
    const hochberg = adjustForMultiplicity(probabilities, "benjamini-hochberg");
    rows.forEach((row, index) => {
      expectNumber(holm[index], row, "trend_p_holm");
      expectNumber(hochberg[index], row, "trend_p_BH");
    });
  });
});
