import { personsNeededForDifference } from "../../../src/domain/statistics/personsNeededForDifference";
import { refusalOf } from "./refusalOf";

describe("personsNeededForDifference", () => {
  it.each([
    [0.45, 0.43, 9668.64],
    [0.45, 0.4, 1533.28],
    [0.1, 0.08, 3212.94],
  ])("%d → %d: %d persons (power.prop.test of R 4.2.2)", (before, after, persons) => {
    expect(personsNeededForDifference(before, after)).toBeCloseTo(persons, 2);
    expect(personsNeededForDifference(after, before)).toBeCloseTo(persons, 2);
  });

  it("refuses no change at all: no number of persons shows it", () => {
    expect(refusalOf(() => personsNeededForDifference(0.4, 0.4))).toBe("out-of-range");
    expect(refusalOf(() => personsNeededForDifference(0, 0.4))).toBe("out-of-range");
  });
});
