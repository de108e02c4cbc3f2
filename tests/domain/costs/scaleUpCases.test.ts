import fc from "fast-check";
import { scaleUpCases } from "../../../src/domain/costs/scaleUpCases";
import type { ScalingTerms } from "../../../src/domain/costs/Scaling";
import { InvalidInput } from "../../../src/domain/InvalidInput";

/** Student's own ten differences (Biometrika 1908); R: t.test(extra ~ group, data = sleep, paired = TRUE). */
const differences = Object.freeze([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]);
const published = { mean: 1.58, lower: 0.7001142, upper: 2.4598858 };

const straight: ScalingTerms = { newCases: 10, comparableShare: 1, retentionPerYear: 1 };

describe("scaleUpCases", () => {
  it("takes the t-interval of the mean saving (R documentation of sleep: 1.58, 95% 0.7001142 to 2.4598858)", () => {
    const { casesSeen, perCase } = scaleUpCases(differences, straight);
    expect(casesSeen).toBe(10);
    expect(perCase.value).toBeCloseTo(published.mean, 12);
    expect(perCase.limits?.lower).toBeCloseTo(published.lower, 7);
    expect(perCase.limits?.upper).toBeCloseTo(published.upper, 7);
  });

  it("multiplies the limits by new cases, comparable share and retention (published limits, by hand)", () => {
    const { range, upperBound, caveats } = scaleUpCases(differences, {
      newCases: 100,
      comparableShare: { lower: 0.4, upper: 0.8 },
      retentionPerYear: { lower: 0.5, upper: 1 },
    });
    expect(range?.low).toBeCloseTo(100 * published.lower * 0.4 * 0.5, 5);
    expect(range?.mid).toBeCloseTo(100 * published.mean * 0.6 * 0.75, 10);
    expect(range?.high).toBeCloseTo(100 * published.upper * 0.8, 5);
    expect(upperBound).toBeCloseTo(100 * published.upper, 5);
    expect(caveats).toEqual(["first-cases-chosen", "more-cases-than-seen"]);
  });

  it("where a loss cannot be ruled out, loses most where most cases are alike", () => {
    // Mean 0, standard error 1, one degree of freedom: t is 12.7062 (any table of t).
    const { range } = scaleUpCases([-1, 1], {
      newCases: 10,
      comparableShare: { lower: 0.5, upper: 1 },
      retentionPerYear: 1,
    });
    expect(range?.low).toBeCloseTo(-127.062, 3);
    expect(range?.mid).toBe(0);
    expect(range?.high).toBeCloseTo(127.062, 3);
  });

  it("where a loss is certain, has no saving as upper bound and the smallest loss as high", () => {
    const { range, upperBound } = scaleUpCases([-100, -100, -100], {
      newCases: 10,
      comparableShare: { lower: 0.5, upper: 1 },
      retentionPerYear: 1,
    });
    expect(range).toEqual({ low: -1000, mid: -750, high: -500 });
    expect(upperBound).toBe(0);
  });

  it("has a narrower interval at 80% than at 95%", () => {
    const at80 = scaleUpCases(differences, straight, 0.8).perCase.limits;
    expect(at80?.lower).toBeGreaterThan(published.lower);
    expect(at80?.upper).toBeLessThan(published.upper);
  });

  it("has only an upper bound while share or retention is unknown", () => {
    const { range, upperBound } = scaleUpCases(differences, { ...straight, comparableShare: null });
    expect(range).toBeNull();
    expect(upperBound).toBeCloseTo(10 * published.upper, 6);
  });

  it.each([[[]], [[400000]]])("refuses the savings %p: no spread in fewer than two", (savings) => {
    expect(() => scaleUpCases(savings, straight)).toThrow(
      new InvalidInput("too-few-values", { needed: 2, given: savings.length }),
    );
  });

  it("refuses a saving that is no number", () => {
    const facts = { name: "saving", value: NaN };
    expect(() => scaleUpCases([1, NaN], straight)).toThrow(new InvalidInput("not-a-finite-number", facts));
  });

  it("goes from low over mid to high, and never above the upper bound", () => {
    const share = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([one, other]) => ({ lower: Math.min(one, other), upper: Math.max(one, other) }));
    const savings = fc.array(fc.integer({ min: -20000, max: 40000 }), { minLength: 2, maxLength: 40 });
    const years = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(savings, share, share, years, (list, comparableShare, retentionPerYear, horizon) => {
        const { range, upperBound } = scaleUpCases(list, {
          newCases: 100,
          comparableShare,
          retentionPerYear,
          years: horizon,
        });
        const { low = NaN, mid = NaN, high = NaN } = range ?? {};
        const rounding = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high));
        expect(low).toBeLessThanOrEqual(mid + rounding);
        expect(mid).toBeLessThanOrEqual(high + rounding);
        expect(high).toBeLessThanOrEqual(upperBound + rounding);
      }),
      { seed: 20240601, numRuns: 300 },
    );
  });
});
