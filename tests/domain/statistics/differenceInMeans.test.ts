import { differenceInMeans } from "../../../src/domain/statistics/differenceInMeans";
import { refusalOf } from "./refusalOf";

describe("differenceInMeans", () => {
  it("a mark from 5.8 to 8.3 with 15 persons and deviation 1.8: 2.5 [1.15, 3.85] (computed with scipy)", () => {
    const before = { mean: 5.8, standardDeviation: 1.8, persons: 15 };
    const { value, lower, upper } = differenceInMeans(before, { ...before, mean: 8.3 });
    expect(value).toBeCloseTo(2.5, 12);
    expect(lower).toBeCloseTo(1.15, 2);
    expect(upper).toBeCloseTo(3.85, 2);
  });

  it("has 17.776 degrees of freedom in the sleep data of R, giving [−0.2055, 3.3655] (documentation of t.test)", () => {
    const drug = (mean: number, standardDeviation: number) => ({ mean, standardDeviation, persons: 10 });
    const { lower, upper } = differenceInMeans(drug(0.75, 1.78901), drug(2.33, 2.002249));
    expect(lower).toBeCloseTo(-0.2055, 4);
    expect(upper).toBeCloseTo(3.3655, 4);
  });

  it("refuses one person", () => {
    const sound = { mean: 7, standardDeviation: 1, persons: 10 };
    expect(refusalOf(() => differenceInMeans(sound, { ...sound, persons: 1 }))).toBe("too-few-values");
  });
});
