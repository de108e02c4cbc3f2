import { criteriaCoverage } from "../../../src/domain/experience/criteriaCoverage";

describe("the criteria that are asked", () => {
  it("are told per subject in their own order, whatever the order of asking", () => {
    const found = criteriaCoverage(
      ["D1", "D2", "D3"],
      [
        { subject: "D2", criterion: "satisfaction" },
        { subject: "d 2", criterion: "usefulness" },
        { subject: "D1", criterion: "goal-attainment" },
        { subject: "D2", criterion: "goal-attainment" },
        { subject: "D1", criterion: "goal-attainment" },
      ],
    );
    expect(found).toEqual([
      { subject: "D1", asked: ["goal-attainment"], missing: ["usefulness", "satisfaction"] },
      { subject: "D2", asked: ["usefulness", "goal-attainment", "satisfaction"], missing: [] },
      { subject: "D3", asked: [], missing: ["usefulness", "goal-attainment", "satisfaction"] },
    ]);
  });

  it("pass over a subject that is not listed, and tell one that is listed twice once", () => {
    const found = criteriaCoverage(["A1", "a1"], [{ subject: "B1", criterion: "usefulness" }]);
    expect(found).toEqual([
      { subject: "A1", asked: [], missing: ["usefulness", "goal-attainment", "satisfaction"] },
    ]);
  });
});
