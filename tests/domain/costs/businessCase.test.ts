import { businessCase } from "../../../src/domain/costs/businessCase";
import { InvalidInput } from "../../../src/domain/InvalidInput";

describe("businessCase", () => {
  it("€ 6,500 against € 12,000 for one year: 5,500, ratio 1.846, 6.5 months (City Deal Inclusieve Stad)", () => {
    const found = businessCase(6500, 12000, 1);
    expect(found).toEqual({
      avoided: 12000,
      balance: 5500,
      ratio: 24 / 13,
      paybackMonths: 6.5,
      horizon: "observation-unknown",
    });
    expect(found.ratio).toBeCloseTo(1.846, 3);
  });

  it("adds up years without discounting: three years are three times one year", () => {
    expect(businessCase(6500, 12000, 3, 3)).toMatchObject({
      avoided: 36000,
      balance: 29500,
      paybackMonths: 6.5,
    });
    expect(businessCase(6500, 12000, 0.5).balance).toBe(-500);
  });

  it.each([
    [2, 1, "beyond-observed"],
    [1, 1, "observed"],
    [1, 3, "observed"],
    [1, 0, "beyond-observed"],
    [1, null, "observation-unknown"],
  ] as const)("over %d years of which %p were seen is %s", (years, observedYears, horizon) => {
    expect(businessCase(6500, 12000, years, observedYears).horizon).toBe(horizon);
  });

  it("is never paid back where nothing is avoided", () => {
    expect(businessCase(6500, 0, 1)).toMatchObject({ balance: -6500, ratio: 0, paybackMonths: null });
    expect(businessCase(0, 0, 1)).toMatchObject({ balance: 0, ratio: null, paybackMonths: null });
  });

  it("has no ratio where nothing was spent", () => {
    expect(businessCase(0, 12000, 1)).toMatchObject({ balance: 12000, ratio: null, paybackMonths: 0 });
  });

  it("is paid back later than its horizon exactly where the balance is negative", () => {
    expect(businessCase(12000, 12000, 1)).toMatchObject({ balance: 0, paybackMonths: 12 });
    expect(businessCase(13000, 12000, 1)).toMatchObject({ balance: -1000, paybackMonths: 13 });
  });

  it.each([
    ["costs", -1, 12000, 1, 1, Infinity],
    ["avoidedPerYear", 6500, -1, 1, 1, Infinity],
    ["years", 6500, 12000, -1, 1, Infinity],
    ["observedYears", 6500, 12000, 1, -1, Infinity],
  ] as const)("refuses negative %s", (name, costs, avoidedPerYear, years, observedYears, highest) => {
    const facts = { name, value: -1, lowest: 0, highest };
    expect(() => businessCase(costs, avoidedPerYear, years, observedYears)).toThrow(
      new InvalidInput("out-of-range", facts),
    );
  });

  it("refuses zero years", () => {
    const facts = { name: "years", value: 0, lowest: 0, highest: Infinity };
    expect(() => businessCase(6500, 12000, 0)).toThrow(new InvalidInput("out-of-range", facts));
  });

  it("refuses an amount that is no number", () => {
    const facts = { name: "costs", value: NaN };
    expect(() => businessCase(NaN, 12000, 1)).toThrow(new InvalidInput("not-a-finite-number", facts));
  });
});
