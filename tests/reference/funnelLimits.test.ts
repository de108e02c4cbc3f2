import { funnelLimit } from "../../src/domain/comparison/funnelLimit";
import { funnelLimits } from "../../src/domain/comparison/funnelLimits";
import { cell, numberIn, readTable } from "./readTable";
import type { Row } from "./readTable";

const baseline = 0.80642448;
const positions: Readonly<Record<string, string>> = {
  "High (0.001)": "above-998",
  "High (0.025)": "above-95",
  "Not significant": "within",
  "Low (0.025)": "below-95",
  "Low (0.001)": "below-998",
};

const number = (row: Row, column: string): number => numberIn(row, column) ?? NaN;

describe("funnel limits, against the test data of R package PHEindicatormethods", () => {
  it.each(readTable("phe_funnel_limits_sample.csv"))("around 80.642448% for $population persons", (row) => {
    for (const [level, name] of [
      [0.95, "95"],
      [0.998, "998"],
    ] as const) {
      const { lower, upper } = funnelLimit(baseline, number(row, "population"), level);
      // Published in percentages with six decimals, from a baseline with eight digits.
      expect(Math.abs(100 * lower - number(row, `lower${name}`))).toBeLessThan(2e-6);
      expect(Math.abs(100 * upper - number(row, `upper${name}`))).toBeLessThan(2e-6);
    }
  });

  it("gives every area the published significance", () => {
    const rows = readTable("phe_funnel_significance_sample.csv");
    const areas = rows.map((row) => ({
      name: cell(row, "area"),
      events: number(row, "numerator"),
      persons: number(row, "denominator"),
    }));
    // The areas that the sample leaves out, as one that brings the share of all to what was published.
    const persons = 1e7;
    const sums = areas.reduce(
      (sum, area) => ({ events: sum.events + area.events, persons: sum.persons + area.persons }),
      { events: 0, persons: 0 },
    );
    const events = baseline * (persons + sums.persons) - sums.events;
    const funnel = funnelLimits([...areas, { name: "other areas", events, persons }]);
    if (funnel.reason !== null) throw new Error(funnel.reason);
    const found = funnel.providers.slice(0, -1).map(({ name, position }) => [name, position]);
    expect(found).toEqual(rows.map((row) => [cell(row, "area"), positions[cell(row, "significance")]]));
  });
});
