import * as fc from "fast-check";
import { placeInRow } from "../../src/pictures/placeInRow";

const within = { lower: 0, upper: 300 };

test("labels with room stay where they want to be", () => {
  const labels = [
    { middle: 20, width: 10 },
    { middle: 150, width: 30 },
  ];
  expect(placeInRow(labels, within)).toEqual([20, 150]);
});

test("labels at the ends are moved inside", () => {
  const labels = [
    { middle: 1, width: 10 },
    { middle: 299, width: 30 },
  ];
  expect(placeInRow(labels, within)).toEqual([5, 285]);
});

test("whatever they want, five labels of 35 keep their order, six pixels between them, and stay within 300", () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(wanted, (middles) => {
      const labels = [...middles].sort((one, other) => one - other).map((middle) => ({ middle, width: 35 }));
      const placed = placeInRow(labels, within);
      expect(placed[0]).toBeGreaterThanOrEqual(17.5);
      expect(placed.at(-1)).toBeLessThanOrEqual(282.5);
      for (const [index, middle] of placed.entries()) {
        if (index > 0) expect(middle - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(41);
      }
    }),
  );
});
