import { orphans } from "../../../src/domain/goals/orphans";

const goals = [
  { code: "D1", parent: null },
  { code: "D1.1", parent: "D1" },
  { code: "D1.2", parent: "D1" },
  { code: "D2", parent: null },
];

describe("what hangs loose", () => {
  it("is a goal without an activity at itself or below it", () => {
    const loose = orphans(goals, [{ goals: ["D1.2"] }], []);
    expect(loose.goalsWithoutActivity).toEqual(["D1.1", "D2"]);
  });

  it("is a goal without an indicator at itself or below it", () => {
    const loose = orphans(goals, [], [{ goal: "D2" }, { goal: null }, { goal: "X" }]);
    expect(loose.goalsWithoutIndicator).toEqual(["D1", "D1.1", "D1.2"]);
  });

  it("is an activity without a goal, but not one whose code is unknown", () => {
    const activities = [
      { code: "A1", goals: ["D1"] },
      { code: "A2", goals: [] },
      { code: "A3", goals: ["X"] },
    ];
    expect(orphans(goals, activities, []).activitiesWithoutGoal).toEqual([{ code: "A2", goals: [] }]);
  });

  it("is found in goals that run in a circle as well", () => {
    const circle = [
      { code: "A", parent: "B" },
      { code: "B", parent: "A" },
    ];
    expect(orphans(circle, [{ goals: ["B"] }], []).goalsWithoutActivity).toEqual([]);
    expect(orphans(circle, [{ goals: ["A"] }], []).goalsWithoutActivity).toEqual(["B"]);
  });

  it("is what the example says", () => {
    const loose = orphans([{ code: "D1", parent: null }], [{ goals: [] }], [{ goal: "D1" }]);
    expect(loose.goalsWithoutActivity).toEqual(["D1"]);
  });
});
