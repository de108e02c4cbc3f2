import { reachOverlapping } from "../../src/functions/reachOverlapping";
import { refusalOf } from "./customFunctions";

const activities = [
  ["A", 300],
  ["B", 250],
  ["C", 200],
];

describe("BEREIKOVERLAP", () => {
  // Dawson & Sankoff (1967) and Hunter (1976), worked out by hand.
  it("three activities with known overlaps hold between 570 and 610 persons", () => {
    const overlap = [
      ["C", "A", 40],
      ["A", "B", 80],
      ["B", "C", 60],
    ];
    expect(reachOverlapping(activities, overlap)).toEqual([
      ["Personen minimaal", "Personen maximaal"],
      [570, 610],
    ]);
  });

  it("four activities with known overlaps hold between 460 and 630 persons", () => {
    const four = [["Activiteit", "Aantal"], ...activities, ["D", 150]];
    const overlap = [
      ["Activiteit", "Andere activiteit", "Aantal"],
      ["A", "B", 120],
      ["A", "C", 90],
      ["A", "D", 60],
      ["B", "C", 80],
      ["B", "D", 50],
      ["C", "D", 40],
      ["", "", ""],
    ];
    expect(reachOverlapping(four, overlap)[1]).toEqual([460, 630]);
  });

  it.each([
    ["a pair of an activity that is not in the list", [["A", "Z", 10]], "#N/A"],
    ["more persons in both than in one of them", [["A", "C", 201]], "#VALUE!"],
    ["an overlap of an activity with itself", [["A", "A", 10]], "#VALUE!"],
    ["text for a number", [["A", "B", "ca. 10"]], "#VALUE!"],
  ])("refuses %s", (_what, overlap, code) => {
    expect(refusalOf(() => reachOverlapping(activities, overlap)).code).toBe(code);
  });

  it("refuses an activity without a count and one that stands there twice", () => {
    expect(refusalOf(() => reachOverlapping([["A", ""]], [["A", "B", 1]])).code).toBe("#VALUE!");
    expect(refusalOf(() => reachOverlapping([...activities, ["a", 1]], [["A", "B", 1]])).code).toBe(
      "#VALUE!",
    );
  });
});
