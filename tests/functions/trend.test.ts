import { trend } from "../../src/functions/trend";
import { refusalOf } from "./customFunctions";

const counts = (events: number[], persons: number[]): unknown[][] => [
  ["Jaar", "Teller", "Aantal"],
  ...events.map((event, index) => [2015 + index, event, persons[index]]),
];
const cell = (answer: unknown[][], header: string): unknown => answer[1]?.[answer[0]?.indexOf(header) ?? -1];

describe("TREND", () => {
  it("rises in the published case of the English public health service (fingertips-open unit tests)", () => {
    const answer = trend(counts([994, 1023, 1199, 1332, 1367], [40299, 41527, 42811, 44064, 44701]), 0.998);
    expect(cell(answer, "Trend")).toBe("Stijgend");
    expect(cell(answer, "Chi-kwadraat")).toBeCloseTo(47.9, 2);
  });

  it("rises in the same case by published values and bounds: 46.77", () => {
    const rows = [
      [2015, 24.67, "", 23.16, 26.25],
      [2016, 24.6, "", 23.15, 26.19],
      [2017, 28, "", 26.44, 29.64],
      [2018, 30.2, "", 28.63, 31.9],
      [2019, 30.6, "", 28.98, 32.25],
    ];
    const answer = trend(rows, 0.998, "Gemiddelde");
    expect(cell(answer, "Trend")).toBe("Stijgend");
    expect(Math.abs(Number(cell(answer, "Chi-kwadraat")) - 46.77)).toBeLessThan(0.01);
  });

  it("falls in the published case of Yorkshire", () => {
    const answer = trend(
      counts([57274, 55865, 53681, 51767, 53185], [61834, 60511, 59074, 57508, 59028]),
      0.998,
    );
    expect(cell(answer, "Trend")).toBe("Dalend");
  });

  it("shows none at 99.8% and one at 95% for 48, 47, 46, 45, 44% of 2,300 (chi-squared 9.259, by hand)", () => {
    const rows = [48, 47, 46, 45, 44].map((value, index) => [2016 + index, value, 2300]);
    expect(cell(trend(rows, 0.998), "Trend")).toBe("Geen trend aangetoond");
    expect(cell(trend(rows, 0.95), "Trend")).toBe("Dalend");
    expect(cell(trend(rows), "Chi-kwadraat")).toBeCloseTo(9.259, 3);
    expect(cell(trend(rows), "Verandering per jaar")).toBeCloseTo(-1, 10);
  });

  it("cannot be computed where everybody has the outcome in a year (fingertips-open unit tests)", () => {
    expect(refusalOf(() => trend(counts([5, 3, 1, 1, 2], [5, 5, 5, 4, 4]))).code).toBe("#N/A");
  });

  it("has no answer with four periods", () => {
    expect(refusalOf(() => trend(counts([1, 2, 3, 4], [20, 20, 20, 20]))).code).toBe("#N/A");
  });

  it.each([
    ["a level that is none of the three", counts([1, 2], [20, 20]), 0.9],
    ["99 for 99%", counts([1, 2], [20, 20]), 99],
    ["text for a number", [[2015, "48%", 2300]], null],
  ])("refuses %s", (_what, range, level) => {
    expect(refusalOf(() => trend(range, level)).code).toBe("#VALUE!");
  });
});
