import fc from "fast-check";
import { exactProportion } from "../../../src/domain/statistics/exactProportion";
import { refusalOf } from "./refusalOf";

describe("exactProportion", () => {
  it("refuses persons that are not whole, and more events than persons", () => {
    expect(refusalOf(() => exactProportion(1, 2.5))).toBe("not-a-whole-number");
    expect(refusalOf(() => exactProportion(3, 2))).toBe("numerator-out-of-range");
    expect(refusalOf(() => exactProportion(1, 2, 95))).toBe("out-of-range");
  });

  it("holds its share, and mirrors when those with and without the outcome change places", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (events, others) => {
        fc.pre(events + others > 0);
        const one = exactProportion(events, events + others);
        const other = exactProportion(others, events + others);
        expect(one.lower <= one.value && one.value <= one.upper).toBe(true);
        expect(other.lower).toBeCloseTo(1 - one.upper, 12);
        expect(other.upper).toBeCloseTo(1 - one.lower, 12);
      }),
      { seed: 1934 },
    );
  });
});
