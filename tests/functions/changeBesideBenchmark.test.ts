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

  // Together these are the 45% and 44% of 10,000 above.
  const others = [
    ["Gemeente", "Periode", "Waarde", "Aantal"],
    ["Almelo", 2016, 0.45, 6000],
    ["Almelo", 2020, 0.4333333333333333, 6000],
    ["Wierden", 2020, 0.45, 4000],
    ["Wierden", 2016, 0.45, 4000],
  ];
  const ownNamed = [["Gemeente", "Periode", "Waarde", "Aantal"], ...own.map((row) => ["Twenterand", ...row])];

  it("counts several others together and shows their names", () => {
    const [names, row = []] = changeBesideBenchmark(ownNamed, others, null, 0.9);
    expect(names?.at(-1)).toBe("Vergeleken met");
    expect(row.at(-1)).toBe("Almelo, Wierden");
    const [, alone = []] = changeBesideBenchmark(own, benchmark, null, 0.9);
    expect(row).toHaveLength(alone.length + 1);
    alone.slice(2, 7).forEach((points, index) => expect(row[index + 2]).toBeCloseTo(Number(points), 10));
  });

  it("leaves its own row out of the others", () => {
    const all = [...others, ["twenterand", 2016, 0.48, 2300], ["twenterand", 2020, 0.46, 2300]];
    expect(changeBesideBenchmark(ownNamed, all)).toEqual(changeBesideBenchmark(ownNamed, others));
  });

  it("takes the two latest periods that every one of them has", () => {
    const ownLater = [...ownNamed, ["Twenterand", 2022, 40, 2300]];
    const almeloOnly = [...others, ["Almelo", 2022, 0.4, 6000]];
    const [, row = []] = changeBesideBenchmark(ownLater, almeloOnly);
    expect(row.slice(0, 2)).toEqual(["2016", "2020"]);
  });

  it.each([
    ["a measurement without a name among others with one", [...others, ["", 2020, 0.4, 100]]],
    ["a period that stands there twice for one of them", [...others, ["Almelo", 2020, 0.4, 100]]],
    ["35 beside 0.35, also where another wrote it", [...others, ["Borne", 2020, 35, 100]]],
  ])("refuses %s", (_what, range) => {
    expect(refusalOf(() => changeBesideBenchmark(ownNamed, range)).code).toBe("#VALUE!");
  });

  it("has no answer where nobody else is left", () => {
    expect(refusalOf(() => changeBesideBenchmark(ownNamed, ownNamed)).code).toBe("#N/A");
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
