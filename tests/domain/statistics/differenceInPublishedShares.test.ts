import fc from "fast-check";
import { differenceInPublishedShares } from "../../../src/domain/statistics/differenceInPublishedShares";
import { testOfPublishedShares } from "../../../src/domain/statistics/testOfPublishedShares";
import { refusalOf } from "./refusalOf";

const share = fc
  .tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }))
  .map(([logit, halfWidth]) => ({
    value: 1 / (1 + Math.exp(-logit)),
    lower95: 1 / (1 + Math.exp(halfWidth - logit)),
    upper95: 1 / (1 + Math.exp(-halfWidth - logit)),
  }));

describe("differenceInPublishedShares", () => {
  it("mirrors when before and after change places", () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const there = differenceInPublishedShares(one, other);
        const back = differenceInPublishedShares(other, one);
        expect(back.lower).toBeCloseTo(-there.upper, 14);
        expect(back.upper).toBeCloseTo(-there.lower, 14);
      }),
      { seed: 2008 },
    );
  });

  it("stays within −1 and 1, and grows with the confidence", () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const wide = differenceInPublishedShares(one, other, 0.998);
        const narrow = differenceInPublishedShares(one, other, 0.9);
        expect(-1 <= wide.lower && wide.lower < narrow.lower).toBe(true);
        expect(narrow.upper < wide.upper && wide.upper <= 1).toBe(true);
      }),
      { seed: 2009 },
    );
  });

  it("has an interval for a share published as 0% or 100%", () => {
    const none = { value: 0, lower95: 0, upper95: 0.02 };
    const all = { value: 1, lower95: 0.97, upper95: 1 };
    expect(differenceInPublishedShares(none, none).upper).toBeCloseTo(0.02, 12);
    expect(differenceInPublishedShares(none, all).lower).toBeCloseTo(1 - Math.hypot(0.03, 0.02), 12);
    expect(testOfPublishedShares(none, all)).toBeNull();
  });

  it("refuses percentages: a share is 0–1", () => {
    const percentage = { value: 55.8, lower95: 54, upper95: 57.5 };
    expect(refusalOf(() => differenceInPublishedShares(percentage, percentage))).toBe("out-of-range");
    expect(refusalOf(() => testOfPublishedShares(percentage, percentage))).toBe("out-of-range");
  });
});
