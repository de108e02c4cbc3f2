import { changeBesideBenchmark } from "../../src/functions/changeBesideBenchmark";
import { refusalOf } from "./customFunctions";

const own = [
  [2016, 48, 2300],
  [2020, 46, 2300],
];
const benchmark = [
  ["Periode", "Waarde", "Aantal"],
  [2020, 0.44, 10000],
  [2018, 0.4, 10000],
  [2016, 0.45, 10000],
];

describe("VERGELEKEN", () => {
  it("leaves −1 point of own −2 beside −1, 90% from −3.68 to 1.68 (normal approximation by hand)", () => {
    const [, row = []] = changeBesideBenchmark(own, benchmark, null, 0.9);
    expect(row.slice(0, 2)).toEqual(["2016", "2020"]);
    [-2, -1, -1].forEach((points, index) => expect(row[index + 2]).toBeCloseTo(points, 10));
    expect(Math.abs(Number(row[5]) + 3.68)).toBeLessThan(0.02);
    expect(Math.abs(Number(row[6]) - 1.68)).toBeLessThan(0.02);
  });

  it("is surer of a benchmark that counts everybody", () => {
    const width = (complete: boolean): number => {
      const [, row = []] = changeBesideBenchmark(own, benchmark, complete);
      return Number(row[6]) - Number(row[5]);
    };
    expect(width(true)).toBeLessThan(width(false));
  });

  it("has no answer with one period in both", () => {
    expect(refusalOf(() => changeBesideBenchmark(own, [[2020, 44, 10000]])).code).toBe("#N/A");
  });

  it.each([
    ["a period that stands there twice", [...own, [2020, 47, 2300]]],
    ["text for a number", [[2016, "48%", 2300]]],
    ["no range", null as never],
  ])("refuses %s", (_what, range) => {
    expect(refusalOf(() => changeBesideBenchmark(range, benchmark)).code).toBe("#VALUE!");
  });
});
