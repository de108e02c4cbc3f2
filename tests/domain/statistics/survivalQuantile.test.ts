import fc from "fast-check";
import { InvalidInput } from "../../../src/domain/InvalidInput";
import { kaplanMeier } from "../../../src/domain/statistics/kaplanMeier";
import { survivalQuantile } from "../../../src/domain/statistics/survivalQuantile";
import { amlMaintained, amlNonmaintained, freireich } from "./survivalTimes";

describe("the time within which half has ended", () => {
  it.each([
    ["aml, maintained: 31 (R survival)", amlMaintained, 31],
    ["aml, not maintained: 23 (R survival)", amlNonmaintained, 23],
    ["6-MP: 23 (Freireich 1963; Kleinbaum & Klein)", freireich.treated, 23],
    ["placebo: 8 (Freireich 1963; Kleinbaum & Klein)", freireich.placebo, 8],
  ])("%s", (_source, times, median) => {
    expect(survivalQuantile(kaplanMeier(times), 0.5)).toEqual({ value: median, atLeast: median });
  });

  it("is the ordinary median where nothing is open, halfway between two for an even number", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 60 }), (ended) => {
        const sorted = ended.toSorted((one, other) => one - other);
        const middle = (sorted.length - 1) / 2;
        const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
        expect(survivalQuantile(kaplanMeier({ ended, open: [] }), 0.5).value).toBe(median);
      }),
      { seed: 1982 },
    );
  });
});

describe("the time within which a share has ended", () => {
  it("is not known where too few have ended, and is at least the longest seen", () => {
    expect(survivalQuantile(kaplanMeier(freireich.treated), 0.9)).toEqual({ value: null, atLeast: 35 });
    expect(survivalQuantile(kaplanMeier({ ended: [], open: [4, 9] }), 0.5)).toEqual({
      value: null,
      atLeast: 9,
    });
  });

  it("lies halfway a level stretch, although products of fractions miss it by a hair (quantile.survfit, R survival)", () => {
    const ten = { ended: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], open: [] };
    expect(survivalQuantile(kaplanMeier(ten), 0.9).value).toBe(9.5);
    expect(survivalQuantile(kaplanMeier(ten), 0.7).value).toBe(7.5);
    expect(survivalQuantile(kaplanMeier(ten), 0.71).value).toBe(8);
    expect(survivalQuantile(kaplanMeier(ten), 0.69).value).toBe(7);
  });

  it("lies halfway to the longest time where the level stretch does not end (quantile.survfit, R survival)", () => {
    expect(survivalQuantile(kaplanMeier({ ended: [4], open: [10] }), 0.5)).toEqual({ value: 7, atLeast: 7 });
  });

  it("takes a share for reached within the square root of the machine's precision (quantile.survfit, R survival)", () => {
    const at = (survival: number): number | null =>
      survivalQuantile(
        {
          steps: [
            { time: 2, atRisk: 9, ended: 1, survival },
            { time: 6, atRisk: 8, ended: 1, survival: 0.1 },
          ],
          longest: 6,
        },
        0.5,
      ).value;
    expect([0.5 + 1.6e-8, 0.5 + 1.4e-8, 0.5 - 1.4e-8, 0.5 - 1.6e-8].map(at)).toEqual([6, 4, 4, 2]);
  });

  it("never falls as the share grows", () => {
    const times = fc.array(fc.nat(100), { minLength: 1 });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(times, times, share, share, (ended, open, one, other) => {
        const curve = kaplanMeier({ ended, open });
        const low = survivalQuantile(curve, Math.min(one, other)).atLeast;
        expect(survivalQuantile(curve, Math.max(one, other)).atLeast).toBeGreaterThanOrEqual(low);
      }),
      { seed: 1983 },
    );
  });

  it.each([0, 1, 50])("has no answer for a share of %p", (share) => {
    const facts = { name: "share", value: share, lowest: 0, highest: 1 };
    const curve = kaplanMeier(amlMaintained);
    expect(() => survivalQuantile(curve, share)).toThrow(new InvalidInput("out-of-range", facts));
  });
});
