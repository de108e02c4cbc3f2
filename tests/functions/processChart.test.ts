import { processChart } from "../../src/functions/processChart";
import { refusalOf } from "./customFunctions";

const published = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

describe("REGELKAART", () => {
  it("has the mean and limits of the published series (NHSRplotthedots vignette)", () => {
    const [header, ...rows] = processChart(published.map((value) => [value]));
    expect(header).toHaveLength(6);
    expect(rows).toHaveLength(18);
    const [, , mean, lower, upper] = rows[0] ?? [];
    expect(mean).toBeCloseTo(1.94, 2);
    expect(lower).toBeCloseTo(-0.72, 2);
    expect(upper).toBeCloseTo(4.6, 2);
    expect(rows.filter((row) => row[5] !== "").map((row) => row[0])).toEqual([5]);
  });

  it("puts periods in order and passes over rows without a value", () => {
    const rows = published.map((value, index) => [`2023-${String(index + 1).padStart(2, "0")}`, value]);
    const months = rows.slice(0, 12);
    const answer = processChart([["Periode", "Waarde"], ...months.toReversed(), ["2024-01", ""]]);
    expect(answer.slice(1).map(([period]) => period)).toEqual(months.map(([period]) => period));
  });

  it("has no answer with eleven values", () => {
    expect(refusalOf(() => processChart(published.slice(0, 11).map((value) => [value]))).code).toBe("#N/A");
  });

  it.each([
    ["text among the values", [["Waarde"], ["veel"]]],
    [
      "a value without a period",
      [
        ["Periode", "Waarde"],
        ["", 3],
      ],
    ],
  ])("refuses %s", (_what, range) => {
    expect(refusalOf(() => processChart(range)).code).toBe("#VALUE!");
  });
});
