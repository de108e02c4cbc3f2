import { scaleUpTotal } from "../../../src/domain/costs/scaleUpTotal";
import type { ScalingTerms } from "../../../src/domain/costs/Scaling";
import { InvalidInput } from "../../../src/domain/InvalidInput";

const terms: ScalingTerms = Object.freeze({
  newCases: 300,
  comparableShare: null,
  retentionPerYear: null,
});

describe("scaleUpTotal", () => {
  it("30 cases, € 400,000: € 13,333.33 per case and no more than € 4,000,000 for 300 (Enschede)", () => {
    const found = scaleUpTotal(400000, 30, terms);
    expect(found.perCase.value).toBeCloseTo(13333.33, 2);
    expect(found.perCase.limits).toBeNull();
    expect(found.upperBound).toBeCloseTo(4000000, 6);
    expect(found.range).toBeNull();
    expect(found.caveats).toEqual([
      "first-cases-chosen",
      "more-cases-than-seen",
      "spread-unknown",
      "comparable-share-unknown",
      "retention-unknown",
    ]);
  });

  it("has no range with only one of share and retention", () => {
    expect(scaleUpTotal(1000, 10, { ...terms, comparableShare: 0.5 })).toMatchObject({
      range: null,
      caveats: ["first-cases-chosen", "more-cases-than-seen", "spread-unknown", "retention-unknown"],
    });
    expect(scaleUpTotal(1000, 10, { ...terms, retentionPerYear: 0.5 })).toMatchObject({
      range: null,
      caveats: ["first-cases-chosen", "more-cases-than-seen", "spread-unknown", "comparable-share-unknown"],
    });
  });

  it("has a range from share and retention alone (k · mean · s · r by hand)", () => {
    const found = scaleUpTotal(1000, 10, {
      newCases: 10,
      comparableShare: { lower: 0.5, upper: 0.75 },
      retentionPerYear: { lower: 0.25, upper: 0.75 },
    });
    expect(found).toEqual({
      casesSeen: 10,
      perCase: { value: 100, limits: null },
      range: { low: 125, mid: 312.5, high: 562.5 },
      upperBound: 1000,
      caveats: ["first-cases-chosen", "spread-unknown"],
    });
  });

  it("with one share and one retention has one outcome", () => {
    const found = scaleUpTotal(1000, 10, { newCases: 40, comparableShare: 0.5, retentionPerYear: 0.5 });
    expect(found.range).toEqual({ low: 1000, mid: 1000, high: 1000 });
    expect(found.upperBound).toBe(4000);
  });

  it("is the straight line where all cases are alike and nothing is lost", () => {
    const found = scaleUpTotal(1000, 10, { newCases: 40, comparableShare: 1, retentionPerYear: 1, years: 3 });
    expect(found.range).toEqual({ low: 12000, mid: 12000, high: 12000 });
    expect(found.upperBound).toBe(12000);
  });

  it("keeps half a year later and a quarter two years later: 1 · (½ + ¼) (by hand)", () => {
    const found = scaleUpTotal(100, 1, { newCases: 1, comparableShare: 1, retentionPerYear: 0.5, years: 2 });
    expect(found.range?.mid).toBe(75);
    expect(found.upperBound).toBe(200);
  });

  it("yields nothing where no case is comparable", () => {
    const found = scaleUpTotal(100, 1, { newCases: 1, comparableShare: 0, retentionPerYear: 1 });
    expect(found.range).toEqual({ low: 0, mid: 0, high: 0 });
  });

  it.each([
    [29, ["first-cases-chosen", "spread-unknown"]],
    [30, ["first-cases-chosen", "spread-unknown"]],
    [31, ["first-cases-chosen", "more-cases-than-seen", "spread-unknown"]],
  ])("of 30 cases seen to %d", (newCases, caveats) => {
    const found = scaleUpTotal(1, 30, { newCases, comparableShare: 1, retentionPerYear: 1 });
    expect(found.caveats).toEqual(caveats);
  });

  const range = (name: string, value: number, lowest: number, highest: number) =>
    new InvalidInput("out-of-range", { name, value, lowest, highest });
  it.each([
    ["a negative total", -1, 30, {}, range("total", -1, 0, Infinity)],
    ["no cases seen", 1, 0, {}, range("casesSeen", 0, 1, Infinity)],
    [
      "half a case seen",
      1,
      1.5,
      {},
      new InvalidInput("not-a-whole-number", { name: "casesSeen", value: 1.5 }),
    ],
    ["no new cases", 1, 30, { newCases: 0 }, range("newCases", 0, 1, Infinity)],
    ["no years", 1, 30, { years: 0 }, range("years", 0, 1, 100)],
    ["more than a century", 1, 30, { years: 101 }, range("years", 101, 1, 100)],
    ["80 for 80%", 1, 30, { comparableShare: 80 }, range("comparableShare", 80, 0, 1)],
    ["a negative retention", 1, 30, { retentionPerYear: -0.1 }, range("retentionPerYear", -0.1, 0, 1)],
    [
      "a range that ends above 1",
      1,
      30,
      { comparableShare: { lower: 0.5, upper: 1.5 } },
      range("comparableShare", 1.5, 0, 1),
    ],
    [
      "a range that is reversed",
      1,
      30,
      { retentionPerYear: { lower: 0.8, upper: 0.6 } },
      new InvalidInput("bounds-reversed", { lower: 0.8, upper: 0.6 }),
    ],
  ])("refuses %s", (_what, total, casesSeen, changed, refusal) => {
    expect(() => scaleUpTotal(total, casesSeen, { ...terms, ...changed })).toThrow(refusal);
  });

  it("takes a total of 0 and a hundred years", () => {
    expect(scaleUpTotal(0, 1, { ...terms, years: 100 }).upperBound).toBe(0);
  });
});
