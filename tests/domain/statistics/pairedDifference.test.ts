import fc from "fast-check";
import { pairedDifference } from "../../../src/domain/statistics/pairedDifference";
import { refusalOf } from "./refusalOf";

describe("pairedDifference", () => {
  it("55 up, 40 down of 100: +15 points, standard error 9.63, 90% [−0.84, 30.84] (computed with scipy)", () => {
    const { value, lower, upper } = pairedDifference({ improved: 55, worsened: 40, persons: 100 }, 0.9);
    expect(100 * value).toBeCloseTo(15, 10);
    expect(100 * lower).toBeCloseTo(-0.84, 2);
    expect(100 * upper).toBeCloseTo(30.84, 2);
    expect((100 * (upper - lower)) / 2 / 1.6448536).toBeCloseTo(9.63, 2);
  });

  it("knows that five persons who all stayed the same prove little: ± 39.6 points (Bonett & Price 2012, by mpmath)", () => {
    const { value, lower, upper, method } = pairedDifference({ improved: 0, worsened: 0, persons: 5 });
    expect(method).toBe("bonett-price-paired");
    expect(value).toBe(0);
    expect(lower).toBeCloseTo(-0.395972521243, 10);
    expect(upper).toBeCloseTo(0.395972521243, 10);
  });

  it("knows the same of five persons who all improved: 19.6 … 100 points (Bonett & Price 2012, by mpmath)", () => {
    const { lower, upper } = pairedDifference({ improved: 5, worsened: 0, persons: 5 });
    expect(lower).toBeCloseTo(0.195835985224, 10);
    expect(upper).toBe(1);
  });

  it.each([
    [3, 3, 5, "numerator-out-of-range"],
    [-1, 3, 5, "out-of-range"],
    [0, 0, 0, "denominator-not-positive"],
  ])("refuses %d up and %d down of %d with %s", (improved, worsened, persons, code) => {
    expect(refusalOf(() => pairedDifference({ improved, worsened, persons }))).toBe(code);
  });

  it("mirrors when up and down change places, holds its value and has a width", () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(200), (up, down, same) => {
        fc.pre(up + down + same > 0);
        const persons = up + down + same;
        const one = pairedDifference({ improved: up, worsened: down, persons });
        const other = pairedDifference({ improved: down, worsened: up, persons });
        expect(other.lower).toBeCloseTo(-one.upper, 12);
        expect(one.lower <= one.value && one.value <= one.upper && one.lower < one.upper).toBe(true);
      }),
      { seed: 2012 },
    );
  });
});
