import { personsNeeded } from "../../src/functions/personsNeeded";
import { refusalOf } from "./customFunctions";

describe("NODIG", () => {
  // Chow, Shao & Wang (2008), §4.2.3: two one-sided tests at 5%, power 80%, share 0.5.
  it.each([
    [0.05, 1713],
    [0.03, 4758],
    [0.02, 10705],
  ])("a margin of %d takes %d persons a measurement, as the published formula gives", (margin, persons) => {
    expect(personsNeeded(margin)).toBe(persons);
    expect(personsNeeded(margin, null, null, null)).toBe(persons);
  });

  it.each([
    ["a margin of 3 for 3%", 3],
    ["no margin", null],
    ["a blank margin", ""],
    ["a margin of nothing", 0],
    ["text", "3 procent"],
  ])("refuses %s", (_what, margin) => {
    expect(refusalOf(() => personsNeeded(margin)).code).toBe("#VALUE!");
  });
});
