import fc from "fast-check";
import { percentagePoints } from "../../../src/workbook/cells/percentagePoints";

describe("percentagePoints", () => {
  it.each([
    [0.29, 29],
    [0.57, 57],
    [0.998, 99.8],
    [1, 100],
    [0, 0],
    [-0.035, -3.5],
  ])("turns %d into %d points, without binary dust", (share, points) => {
    expect(percentagePoints(share)).toBe(points);
  });

  it("gives the decimal back for every percentage of four decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (steps) => {
        expect(percentagePoints(Number(`${steps}e-6`))).toBe(Number(`${steps}e-4`));
      }),
    );
  });

  it("keeps all digits of a share that has more", () => {
    expect(percentagePoints(1 / 3)).toBe((1 / 3) * 100);
  });
});
