import { representationOfGroup } from "../../../src/domain/reach/representationOfGroup";

describe("the representation of one group", () => {
  it("is index 50, residual −3.20, under-represented (domain fixture: 18 of 300 against 12%)", () => {
    const representation = representationOfGroup(18, 300, 0.12);
    expect(representation.index).toBeCloseTo(50, 10);
    expect(representation.adjustedResidual).toBeCloseTo(-3.198, 3);
    expect(representation.verdict).toBe("under-represented");
  });

  it("is over-represented above 2 (by hand: 80 of 100 against one half is 30 ÷ 5)", () => {
    expect(representationOfGroup(80, 100, 0.5)).toEqual({
      index: 160,
      adjustedResidual: 6,
      verdict: "over-represented",
    });
  });

  it("is as expected at 2 itself (by hand: 60 of 100 against one half is 10 ÷ 5)", () => {
    expect(representationOfGroup(60, 100, 0.5)).toMatchObject({
      adjustedResidual: 2,
      verdict: "as-expected",
    });
  });

  it.each([
    [1, 0, 0.5, "denominator-not-positive"],
    [3, 2, 0.5, "out-of-range"],
    [1, 2, 1, "out-of-range"],
    [1, 2, NaN, "out-of-range"],
  ])("refuses %d of %d against %d", (participants, all, share, code) => {
    expect(() => representationOfGroup(participants, all, share)).toThrow(code);
  });
});
