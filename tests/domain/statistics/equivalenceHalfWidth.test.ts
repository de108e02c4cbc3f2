import { equivalenceHalfWidth } from "../../../src/domain/statistics/equivalenceHalfWidth";
import { refusalOf } from "./refusalOf";

describe("equivalenceHalfWidth, Newcombe's formula worked out with mpmath", () => {
  it.each([
    [100, 11.476655],
    [200, 8.1691984],
    [475, 5.3214761],
    [500, 5.1874679],
    [1000, 3.6730391],
    [2300, 2.4237792],
    [5000, 1.6444088],
  ])("%d persons per measurement at 50%%: %d points", (persons, points) => {
    expect(100 * equivalenceHalfWidth({ personsBefore: persons, personsAfter: persons })).toBeCloseTo(
      points,
      6,
    );
  });

  it("gives the longer side where the interval is lopsided: 10% of 100 and of 400 persons", () => {
    const halfWidth = equivalenceHalfWidth({ personsBefore: 100, personsAfter: 400, share: 0.1 });
    expect(halfWidth).toBeCloseTo(0.0642568162016, 10);
  });

  it("2300 persons at 48% cannot show a margin of 2 points, and can show one of 3 (90% half-width 2.42)", () => {
    const halfWidth = equivalenceHalfWidth({ personsBefore: 2300, personsAfter: 2300, share: 0.48 });
    expect(100 * halfWidth).toBeCloseTo(2.42, 2);
  });

  it("refuses nobody, and a share above 1", () => {
    expect(refusalOf(() => equivalenceHalfWidth({ personsBefore: 0, personsAfter: 5 }))).toBe(
      "denominator-not-positive",
    );
    expect(refusalOf(() => equivalenceHalfWidth({ personsBefore: 5, personsAfter: 5, share: 48 }))).toBe(
      "out-of-range",
    );
  });
});
