import fc from "fast-check";
import { funnelLimit } from "../../../src/domain/comparison/funnelLimit";
import { wilsonProportion } from "../../../src/domain/statistics/wilsonProportion";
import { InvalidInput } from "../../../src/domain/InvalidInput";

describe("funnelLimit", () => {
  it("0.80642448 for 30 persons: 0.66504 to 0.94781 (test data of R package PHEindicatormethods)", () => {
    const { lower, upper } = funnelLimit(0.80642448, 30, 0.95);
    expect(lower).toBeCloseTo(0.66504234, 7);
    expect(upper).toBeCloseTo(0.94780661, 7);
  });

  it("stays within 0 and 1, and is a point where all or none have the outcome", () => {
    expect(funnelLimit(0.02, 10, 0.95).lower).toBe(0);
    expect(funnelLimit(0.98, 10, 0.95).upper).toBe(1);
    expect(funnelLimit(0, 10, 0.95)).toEqual({ lower: 0, upper: 0 });
    expect(funnelLimit(1, 10, 0.95)).toEqual({ lower: 1, upper: 1 });
  });

  it("leaves out a share exactly where the Wilson interval of that share leaves out the whole", () => {
    const group = fc.integer({ min: 1, max: 500 }).chain((persons) =>
      fc.record({
        persons: fc.constant(persons),
        events: fc.nat(persons),
        overall: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        confidence: fc.constantFrom(0.95, 0.998),
      }),
    );
    fc.assert(
      fc.property(group, ({ persons, events, overall, confidence }) => {
        const funnel = funnelLimit(overall, persons, confidence);
        const interval = wilsonProportion(events, persons, confidence);
        fc.pre(Math.abs(interval.lower - overall) > 1e-9 && Math.abs(interval.upper - overall) > 1e-9);
        const share = events / persons;
        const isOutside = share < funnel.lower || share > funnel.upper;
        expect(isOutside).toBe(overall < interval.lower || overall > interval.upper);
      }),
      { seed: 20240601, numRuns: 1000 },
    );
  });

  it.each([
    ["overallShare", 1.5, 10, 0.95, 0, 1],
    ["overallShare", -0.5, 10, 0.95, 0, 1],
    ["persons", 0.5, 0, 0.95, 0, Infinity],
    ["confidence", 0.5, 10, 95, 0, 1],
  ] as const)("refuses %s: %d, %d, %d", (name, share, persons, confidence, lowest, highest) => {
    const value = { overallShare: share, persons, confidence }[name];
    expect(() => funnelLimit(share, persons, confidence)).toThrow(
      new InvalidInput("out-of-range", { name, value, lowest, highest }),
    );
  });
});
