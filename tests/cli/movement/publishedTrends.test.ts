import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cell, numberIn, readTable } from "../../reference/readTable";
import { judgeCsv, judgeOne } from "./judgeCsv";

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

const { cases } = JSON.parse(
  readFileSync(join(__dirname, "../../reference/fingertips_trend_unit_cases.json"), "utf8"),
) as { cases: { name: string; points: PublishedPoint[] }[] };

function pointsOf(name: string): PublishedPoint[] {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found.points;
}

/** As counts of persons. */
function counted(points: readonly PublishedPoint[]): string {
  const rows = points.map(
    ({ Year, Count, Denominator }) => `I,${Year},${Count},${Denominator},hoger,aandeel`,
  );
  return ["indicator,periode,teller,aantal,norm,soort", ...rows].join("\n");
}

/** As values with an interval, on whatever scale. */
function measured(points: readonly PublishedPoint[]): string {
  const rows = points.map((point) => {
    const lower = point.LowerCI95 ?? point.LowerCI ?? "";
    const upper = point.UpperCI95 ?? point.UpperCI ?? "";
    return `I,${point.Year},${point.Value},${lower},${upper},hoger,gemiddelde`;
  });
  return ["indicator,periode,waarde,ondergrens,bovengrens,norm,soort", ...rows].join("\n");
}

describe("unit cases of the published trend rule (fingertips_trend_unit_cases.json)", () => {
  it("significant: chi-squared 46.77 by intervals, slope 1.7516", () => {
    const { trend } = judgeOne(measured(pointsOf("significant")));
    expect(trend).toMatchObject({ periods: 5, signStable: true, level: 0.99, direction: "favourable" });
    expect(trend?.chiSquared).toBeCloseTo(46.7653, 4);
    expect(trend?.slope).toBeCloseTo(1.7516, 4);
  });

  it("proportions significant: chi-squared 47.90 by counts", () => {
    const { trend } = judgeOne(counted(pointsOf("proportions significant")));
    expect(trend).toMatchObject({ periods: 5, signStable: true, direction: "favourable" });
    expect(trend?.chiSquared).toBeCloseTo(47.8967, 4);
  });

  it("not significant: no trend, and the sign flips", () => {
    const { trend } = judgeOne(measured(pointsOf("not significant")));
    expect(trend).toMatchObject({ signStable: false, direction: "none" });
    expect(trend?.chiSquared).toBeCloseTo(0.464, 3);
  });

  it("GpRegisteredPopulationOver65: rising with 3167.8, for a missing interval is no finding", () => {
    const { trend } = judgeOne(counted(pointsOf("GpRegisteredPopulationOver65")));
    expect(trend).toMatchObject({ signStable: true, direction: "favourable" });
    expect(trend?.chiSquared).toBeCloseTo(3167.8, 1);
  });

  it("YorkshireMmrCoverage: falling with 405.0", () => {
    const { trend } = judgeOne(counted(pointsOf("YorkshireMmrCoverage")));
    expect(trend?.direction).toBe("unfavourable");
    expect(trend?.chiSquared).toBeCloseTo(405, 0);
  });

  it.each([
    ["DiabetesPrevalence", "favourable"],
    ["DiabeticEyeDisease", "favourable"],
    ["Under75CancerMortality", "unfavourable"],
  ])("%s: %s, as on the public website", (name, direction) => {
    expect(judgeOne(measured(pointsOf(name))).trend?.direction).toBe(direction);
  });

  it("count equals denominator in one year: cannot be calculated", () => {
    const points = pointsOf("count equals denominator in one year -> cannot be calculated");
    expect(judgeOne(counted(points)).trend).toBeNull();
  });
});

/** Of the published rule: chi-squared with one degree of freedom. */
const criticalAt998 = 9.549535706;

describe("sixteen published series (fingertips_trend_points_sample.csv)", () => {
  const published = readTable("fingertips_trend_verdicts_sample.csv");
  const points = readTable("fingertips_trend_points_sample.csv").filter(
    (point) => numberIn(point, "lower95") !== null,
  );
  const rows = points.map((point) =>
    [
      cell(point, "series"),
      cell(point, "year"),
      cell(point, "value"),
      cell(point, "lower95"),
      cell(point, "upper95"),
    ].join(";"),
  );
  const csv = [
    "indicator;periode;waarde;ondergrens;bovengrens;norm;soort",
    ...rows.map((row) => `${row};hoger;gemiddelde`),
  ];
  const verdicts = judgeCsv(csv.join("\n"));

  it("are sixteen", () => {
    expect(verdicts).toHaveLength(16);
    expect(published).toHaveLength(16);
  });

  it.each(published.map((row) => [cell(row, "series"), row] as const))("%s", (series, row) => {
    const { trend } = verdicts.find(({ indicator }) => indicator === series) ?? {};
    expect(trend?.periods).toBe(5);
    expect(trend?.chiSquared).toBeCloseTo(numberIn(row, "chi2") ?? NaN, 4);
    const direction = cell(row, "direction");
    // What is published at 99.8% holds at 99% too; "no significant change" may be a trend at 99%.
    const isPublished = direction !== "No significant change";
    expect((trend?.chiSquared ?? NaN) > criticalAt998 && trend?.signStable === true).toBe(isPublished);
    if (isPublished)
      expect(trend?.direction).toBe(direction === "Increasing" ? "favourable" : "unfavourable");
  });
});
