import { equivalenceOfProportions } from "../../../src/domain/statistics/equivalenceOfProportions";
import { refusalOf } from "./refusalOf";

describe("equivalenceOfProportions", () => {
  it("65 and 70 of 100 within ± 0.10: z 0.7559 and −2.2678 (test suite of R package TOSTER)", () => {
    const test = equivalenceOfProportions({ events: 70, persons: 100 }, { events: 65, persons: 100 }, 0.1);
    expect(test?.zAboveLower).toBeCloseTo(0.7559289, 7);
    expect(test?.zBelowUpper).toBeCloseTo(-2.267787, 6);
    expect(test?.probability).toBeCloseTo(0.2248459, 7);
  });

  it("the other way round the other one-sided test decides (p = 0.0116711 and 0.2248459)", () => {
    const test = equivalenceOfProportions({ events: 65, persons: 100 }, { events: 70, persons: 100 }, 0.1);
    expect(test?.zAboveLower).toBeCloseTo(2.267787, 6);
    expect(test?.zBelowUpper).toBeCloseTo(-0.7559289, 7);
  });

  it("cannot be calculated where nobody has the outcome", () => {
    const nobody = { events: 0, persons: 10 };
    expect(equivalenceOfProportions(nobody, nobody, 0.1)).toBeNull();
  });

  it("refuses a margin of nothing", () => {
    const half = { events: 5, persons: 10 };
    expect(refusalOf(() => equivalenceOfProportions(half, half, 0))).toBe("out-of-range");
  });
});
