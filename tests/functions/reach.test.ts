import { reach } from "../../src/functions/reach";
import { refusalOf } from "./customFunctions";

const bounds = (answer: unknown[][]): unknown[] => (answer[1] ?? []).slice(0, 4);

describe("BEREIK", () => {
  it("lies between the largest activity and the sum (Fréchet bounds of a union)", () => {
    expect(bounds(reach([[300], [250], [200]]))).toEqual([300, 750, "", ""]);
  });

  it("says its share of the target group as a range, with a heading for each column", () => {
    const answer = reach([[300], [250], [200]], [[10000]]);
    expect(answer[0]?.slice(0, 4)).toEqual([
      "Personen minimaal",
      "Personen maximaal",
      "Bereik minimaal",
      "Bereik maximaal",
    ]);
    expect(bounds(answer)).toEqual([300, 750, 0.03, 0.075]);
  });

  it("takes a target group that is a range itself: size, from, to", () => {
    expect(bounds(reach([[300], [250]], [[10000, 8000, 12000]]))).toEqual([
      300,
      550,
      300 / 12000,
      550 / 8000,
    ]);
  });

  it("is never more than the target group", () => {
    expect(bounds(reach([[300], [250]], [[400]]))).toEqual([300, 400, 0.75, 1]);
  });

  it("takes visits as at least the largest session, and at most the visits", () => {
    const range = [
      ["Teleenheid", "Aantal", "Grootste groep"],
      ["Bezoeken", 500, 40],
      ["Deelnemers", 30, ""],
    ];
    expect(bounds(reach(range))).toEqual([40, 530, "", ""]);
  });

  it("passes over blank rows, and says which activities are not in the number", () => {
    const range = [
      ["Aantal", "Teleenheid"],
      [300, "Deelnemers"],
      ["", ""],
      ["n.b.", "Deelnemers"],
      [100, ""],
    ];
    const [, row = []] = reach(range);
    expect(row.slice(0, 2)).toEqual([300, 300]);
    expect(row[4]).toContain("2 activiteiten zijn niet meegeteld");
  });

  it.each([
    ["a count that stands as text", [["1.200"]], null, "#VALUE!"],
    ["a negative count", [[-1]], null, "#VALUE!"],
    ["half a person", [[1.5]], null, "#VALUE!"],
    ["an unknown unit", [[10, "Koppen"]], null, "#VALUE!"],
    ["a session larger than the visits", [[10, "Bezoeken", 11]], null, "#VALUE!"],
    ["an error value in the range", [[{ type: "Error" }]], null, "#VALUE!"],
    ["a size outside its own range", [[10]], [[100, 120, 140]], "#VALUE!"],
    ["sizes below each other", [[10]], [[100], [200]], "#VALUE!"],
    ["nothing", [[""]], null, "#N/A"],
  ])("refuses %s", (_what, activities, size, code) => {
    expect(refusalOf(() => reach(activities, size ?? undefined)).code).toBe(code);
  });
});
