import { proportionsWithInterval } from "../../src/functions/proportionsWithInterval";
import { refusalOf } from "./customFunctions";

const header = ["Aandeel", "Ondergrens", "Bovengrens"];

describe("AANDEEL", () => {
  // PHEindicatormethods 2.0.2, testdata_Proportion.xlsx, method Wilson, 95%.
  it.each([
    [1, 100, 0.01, 0.00176743206, 0.05448619618],
    [65, 100, 0.65, 0.55254443297, 0.73635751757],
    [9856, 12345, 0.7983799109, 0.79121017529, 0.80536400736],
  ])("%d of %d as PHEindicatormethods publishes it", (events, persons, ...expected) => {
    const [first, row = []] = proportionsWithInterval([[events]], [[persons]]);
    expect(first).toEqual(header);
    expected.forEach((number, index) => expect(row[index]).toBeCloseTo(number, 10));
  });

  it("at 99.8% as PHEindicatormethods publishes it", () => {
    const [, row = []] = proportionsWithInterval([[65]], [[100]], 0.998);
    expect(row[1]).toBeCloseTo(0.49549465741, 10);
    expect(row[2]).toBeCloseTo(0.7783540614, 10);
  });

  it("takes two columns, with or without headers, and leaves a blank row blank so that rows stay beside their data", () => {
    const plain = proportionsWithInterval([[65], [""], [5]], [[100], [100], [100]]);
    const headed = proportionsWithInterval([["Teller"], [65], [""], [5]], [["Aantal"], [100], [100], [100]]);
    expect(headed).toEqual(plain);
    expect(plain).toHaveLength(4);
    expect(plain[2]).toEqual(["", "", ""]);
    expect(plain[3]?.[0]).toBe(0.05);
  });

  it("takes an omitted confidence as 95%", () => {
    expect(proportionsWithInterval([[65]], [[100]], null)).toEqual(
      proportionsWithInterval([[65]], [[100]], 0.95),
    );
  });

  it.each([
    ["columns of other lengths", [[1], [2]], [[10]], null, "#VALUE!"],
    ["a number that stands as text", [["1.200"]], [[2000]], null, "#VALUE!"],
    ["more events than persons", [[11]], [[10]], null, "#VALUE!"],
    ["nobody", [[0]], [[0]], null, "#VALUE!"],
    ["95 for 95%", [[1]], [[10]], 95, "#VALUE!"],
  ])("refuses %s", (_what, events, persons, confidence, code) => {
    expect(refusalOf(() => proportionsWithInterval(events, persons, confidence)).code).toBe(code);
  });

  it("names row and remedy for a number that stands as text", () => {
    const { sentence } = refusalOf(() => proportionsWithInterval([[1], ["1.200"]], [[10], [2000]]));
    expect(sentence).toContain("Rij 2");
    expect(sentence).toContain("1.200");
  });
});
