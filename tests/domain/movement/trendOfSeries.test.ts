import { judgeSeries } from "../../../src/domain/movement/judgeSeries";
import type { Measurement } from "../../../src/domain/movement/Measurement";
import { counted, measured, termsOf } from "./seriesInWords";

const yearly = (shares: readonly string[], said: Partial<Measurement> = {}): Measurement[] =>
  shares.map((share, index) => counted(2014 + index, share, said));

describe("the trend that stands beside the verdict", () => {
  it("takes the years themselves as scores: 2008 … 2016, 2020, 2022 (Cochran–Armitage by numpy)", () => {
    const shares = ["480/1000", "470/1100", "455/1000", "440/1050", "430/980"];
    const years = [2008, 2012, 2016, 2020, 2022];
    const series = shares.map((share, index) => counted(years[index] ?? 0, share));
    const { trend } = judgeSeries(termsOf({ norm: "higher" }), series);
    expect(trend?.chiSquared).toBeCloseTo(3.766937517550539, 10);
    expect(trend?.slope).toBeCloseTo(-0.26475758234908997, 10);
  });

  it("rises with chi-squared 47.90 on counts (fingertips-open unit test, shares)", () => {
    const series = yearly(["994/40299", "1023/41527", "1199/42811", "1332/44064", "1367/44701"]);
    const { trend } = judgeSeries(termsOf({ norm: "higher", trendLevel: 0.998 }), series);
    expect(trend?.chiSquared).toBeCloseTo(47.9, 2);
    expect(trend).toMatchObject({ periods: 5, signStable: true, level: 0.998, direction: "favourable" });
  });

  it("rises with chi-squared 46.77 and slope 1.7516 on intervals (fingertips-open unit test, weighted regression)", () => {
    const values = [
      [24.67, 23.16, 26.25],
      [24.6, 23.15, 26.19],
      [28, 26.44, 29.64],
      [30.2, 28.63, 31.9],
      [30.6, 28.98, 32.25],
    ] as const;
    const series = values.map(([value, lower95, upper95], index) =>
      measured(2014 + index, { value, lower95, upper95 }),
    );
    const { trend } = judgeSeries(termsOf({ kind: "mean", norm: "lower" }), series);
    expect(trend?.chiSquared).toBeCloseTo(46.77, 2);
    expect(trend?.slope).toBeCloseTo(-1.7516, 4);
    expect(trend?.direction).toBe("unfavourable");
  });

  it("calls the municipal series 48 … 44% at n = 2,300 a trend at 95% and not at 99.8% (chi-squared 9.259)", () => {
    const series = [48, 47, 46, 45, 44].map((value, index) =>
      measured(2018 + index, { value, persons: 2300 }),
    );
    const at = (trendLevel: 0.95 | 0.99 | 0.998) => judgeSeries(termsOf({ margin: 3, trendLevel }), series);
    expect(at(0.95).trend?.chiSquared).toBeCloseTo(9.259, 3);
    expect(at(0.95).trend?.direction).toBe("favourable");
    expect(at(0.998).trend?.direction).toBe("none");
    expect(at(0.99).verdict).toBe("cannot-tell");
    expect(at(0.99).otherBasis?.verdict).toBe("moved-favourably");
    expect(at(0.99).otherBasis?.interval95?.lower).toBeCloseTo(1.12, 2);
  });

  it("has no trend with four periods, with a full year among five, or across a break", () => {
    const five = yearly(["5/50", "3/50", "1/50", "1/50", "2/50"]);
    const trendOf = (series: readonly Measurement[]) => judgeSeries(termsOf({}), series).trend;
    expect(trendOf(five)).not.toBeNull();
    expect(trendOf(five.slice(1))).toBeNull();
    expect(trendOf(yearly(["50/50", "3/50", "1/50", "1/50", "2/50"]))).toBeNull();
    expect(trendOf([...five.slice(0, 4), { ...counted(2018, "2/50"), status: "break" }])).toBeNull();
  });

  it("takes the last five of a longer series", () => {
    const five = yearly(["994/40299", "1023/41527", "1199/42811", "1332/44064", "1367/44701"]);
    const longer = [counted(2012, "1000/40000"), counted(2013, "990/40000"), ...five];
    expect(judgeSeries(termsOf({}), longer).trend).toEqual(judgeSeries(termsOf({}), five).trend);
  });
});

describe("the process chart of a long series", () => {
  const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
  const series = values
    .map((value, index) => measured(`2021-${String((index % 12) + 1).padStart(2, "0")}`, { value }))
    .map((measurement, index) => ({ ...measurement, period: { firstMonth: 2021 * 12 + index, months: 1 } }));

  it("has mean 1.94 and screened limits −0.72 … 4.60 (NHSRplotthedots vignette)", () => {
    const { chart } = judgeSeries(termsOf({ kind: "mean" }), series);
    expect(chart?.mean).toBeCloseTo(1.94, 2);
    expect(chart?.lowerLimit).toBeCloseTo(-0.72, 2);
    expect(chart?.upperLimit).toBeCloseTo(4.6, 2);
    expect(chart?.limitsAreTrial).toBe(false);
  });

  it("needs twelve values, and calls limits on twelve trial limits", () => {
    expect(judgeSeries(termsOf({ kind: "mean" }), series.slice(0, 11)).chart).toBeNull();
    expect(judgeSeries(termsOf({ kind: "mean" }), series.slice(0, 12)).chart?.limitsAreTrial).toBe(true);
  });
});
