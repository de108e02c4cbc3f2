import { finitePopulationSample } from "../../../src/domain/statistics/finitePopulationSample";
import { refusalOf } from "./refusalOf";

describe("finitePopulationSample", () => {
  it.each([
    [50, 45],
    [100, 80],
    [200, 132],
    [500, 218],
    [1000, 278],
    [2000, 323],
    [5000, 357],
    [80000, 383],
  ])("of %d persons %d must answer for ± 5 points (computed with scipy)", (population, persons) => {
    expect(finitePopulationSample(population, 0.05)).toBe(persons);
  });

  it("never asks more persons than there are", () => {
    expect(finitePopulationSample(3, 0.0001)).toBe(3);
    expect(finitePopulationSample(1, 0.05)).toBe(1);
  });

  it("refuses half a person and no precision", () => {
    expect(refusalOf(() => finitePopulationSample(2.5, 0.05))).toBe("not-a-whole-number");
    expect(refusalOf(() => finitePopulationSample(100, 0))).toBe("out-of-range");
  });
});
