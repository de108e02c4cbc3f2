import { smallestChange } from "../../src/functions/smallestChange";
import { refusalOf } from "./customFunctions";

describe("KLEINSTEVERSCHIL", () => {
  // Power 80%, 95% confidence, share 0.5: the usual planning table (Cohen 1988, §6).
  it.each([
    [100, 19.8],
    [475, 9.1],
    [500, 8.9],
    [2300, 4.1],
    [5000, 2.8],
  ])("%d persons show a change of %d points, as the planning table says", (persons, points) => {
    expect(smallestChange(persons) * 100).toBeCloseTo(points, 1);
  });

  it("needs a larger change with a design effect of 1.3: 4.7 points at 2,300 persons", () => {
    expect(smallestChange(2300, null, null, 1.3) * 100).toBeCloseTo(4.7, 1);
  });

  it.each([
    ["no number of persons", [null]],
    ["text", ["veel"]],
    ["nobody", [0]],
    ["a share of 48", [2300, 48]],
  ])("refuses %s", (_what, [persons, share]) => {
    expect(refusalOf(() => smallestChange(persons, share)).code).toBe("#VALUE!");
  });
});
