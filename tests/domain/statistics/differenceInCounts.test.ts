import fc from "fast-check";
import { differenceInCounts } from "../../../src/domain/statistics/differenceInCounts";
import { refusalOf } from "./refusalOf";

describe("square-and-add of Byar's limits, formula of Zou & Donner (2008) worked out with mpmath", () => {
  it.each([
    [65, 90, -0.0889871824636, 50.4083054381],
    [1045, 980, -153.976819251, 23.911680696],
    [0, 4, -0.69075763994, 10.2407527391],
  ])("%d → %d events", (before, after, lower, upper) => {
    const change = differenceInCounts(before, after);
    expect(change.value).toBe(after - before);
    expect(change.lower).toBeCloseTo(lower, 8);
    expect(change.upper).toBeCloseTo(upper, 8);
  });
});

describe("differenceInCounts", () => {
  it("refuses fewer than no events", () => {
    expect(refusalOf(() => differenceInCounts(-1, 5))).toBe("out-of-range");
    expect(refusalOf(() => differenceInCounts(5, 5, 95))).toBe("out-of-range");
  });

  it("mirrors when before and after change places, and grows with the confidence", () => {
    const count = fc.nat(100_000);
    fc.assert(
      fc.property(count, count, (one, other) => {
        const there = differenceInCounts(one, other);
        const back = differenceInCounts(other, one);
        const narrow = differenceInCounts(one, other, 0.9);
        expect([back.value, back.lower, back.upper]).toEqual([0 - there.value, -there.upper, -there.lower]);
        expect(there.lower < narrow.lower && narrow.upper < there.upper).toBe(true);
      }),
      { seed: 1987 },
    );
  });
});
