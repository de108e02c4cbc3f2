import { personsNeededForStability } from "../../../src/domain/statistics/personsNeededForStability";
import { refusalOf } from "./refusalOf";

describe("personsNeededForStability", () => {
  it.each([
    [0.05, 1713],
    [0.03, 4758],
    [0.02, 10705],
  ])("margin %d: %d persons per measurement (computed with scipy)", (margin, persons) => {
    expect(personsNeededForStability({ margin })).toBe(persons);
  });

  it("multiplies by the design effect: 4757.70 × 1.3 = 6185.01 (by mpmath)", () => {
    expect(personsNeededForStability({ margin: 0.03, designEffect: 1.3 })).toBe(6186);
  });

  it("asks fewer persons far from a half, and more for a higher power", () => {
    const usual = personsNeededForStability({ margin: 0.03 });
    expect(personsNeededForStability({ margin: 0.03, share: 0.1 })).toBeLessThan(usual);
    expect(personsNeededForStability({ margin: 0.03, power: 0.9 })).toBeGreaterThan(usual);
  });

  it("refuses no margin, a certain share, a certain outcome and a design effect of nothing", () => {
    for (const plan of [
      { margin: 0 },
      { margin: 0.03, share: 1 },
      { margin: 0.03, power: 1 },
      { margin: 0.03, designEffect: 0 },
    ]) {
      expect(refusalOf(() => personsNeededForStability(plan))).toBe("out-of-range");
    }
  });
});
