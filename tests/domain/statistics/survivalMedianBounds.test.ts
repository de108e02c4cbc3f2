import fc from "fast-check";
import { InvalidInput } from "../../../src/domain/InvalidInput";
import { kaplanMeier } from "../../../src/domain/statistics/kaplanMeier";
import { survivalMedianBounds } from "../../../src/domain/statistics/survivalMedianBounds";
import { survivalQuantile } from "../../../src/domain/statistics/survivalQuantile";
import { amlMaintained, amlNonmaintained, freireich } from "./survivalTimes";

const aml = {
  ended: [...amlMaintained.ended, ...amlNonmaintained.ended],
  open: [...amlMaintained.open, ...amlNonmaintained.open],
};

describe("the 95% interval of the median time, as print(survfit()) of R's survival gives it", () => {
  it.each([
    ["aml, maintained: 18 to NA", amlMaintained, 18, null],
    ["aml, not maintained: 8 to NA", amlNonmaintained, 8, null],
    ["aml, both: 18 to 45", aml, 18, 45],
    ["6-MP: 16 to NA", freireich.treated, 16, null],
    ["placebo: 4 to 12", freireich.placebo, 4, 12],
  ])("%s", (_source, times, lower, upper) => {
    expect(survivalMedianBounds(kaplanMeier(times))).toEqual({ lower, upper });
  });
});

describe("the interval of the median time", () => {
  it("is not known while nothing has ended, nor where everything ended at once", () => {
    const unknown = { lower: null, upper: null };
    expect(survivalMedianBounds(kaplanMeier({ ended: [], open: [1, 2] }))).toEqual(unknown);
    expect(survivalMedianBounds(kaplanMeier({ ended: [3, 3], open: [] }))).toEqual(unknown);
  });

  it("holds the median, and grows with the confidence", () => {
    const times = fc.array(fc.nat(60), { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(times, fc.array(fc.nat(60), { maxLength: 40 }), (ended, open) => {
        const curve = kaplanMeier({ ended, open });
        const median = survivalQuantile(curve, 0.5).atLeast;
        const usual = survivalMedianBounds(curve);
        const strict = survivalMedianBounds(curve, 0.998);
        expect(usual.lower ?? 0).toBeLessThanOrEqual(median);
        expect(usual.upper ?? Infinity).toBeGreaterThanOrEqual(median);
        expect(strict.lower ?? 0).toBeLessThanOrEqual(usual.lower ?? 60);
        expect(strict.upper ?? Infinity).toBeGreaterThanOrEqual(usual.upper ?? 0);
      }),
      { seed: 1984 },
    );
  });

  it.each([0, 1, 95])("has no answer for the confidence %p", (confidence) => {
    const facts = { name: "confidence", value: confidence, lowest: 0, highest: 1 };
    const curve = kaplanMeier(amlMaintained);
    expect(() => survivalMedianBounds(curve, confidence)).toThrow(new InvalidInput("out-of-range", facts));
  });
});
