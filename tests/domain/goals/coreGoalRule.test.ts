import { coreGoalRule } from "../../../src/domain/goals/coreGoalRule";

describe("the core goal of an activity", () => {
  it("is the one that was chosen, whatever it touches on the side", () => {
    expect(coreGoalRule(["D1"], ["D2", "D3"])).toEqual({ kind: "one", code: "D1" });
  });

  it("is one goal when the same code stands there twice", () => {
    expect(coreGoalRule(["D1", "D1"], [])).toEqual({ kind: "one", code: "D1" });
  });

  it("is several when two were chosen (TC-11)", () => {
    expect(coreGoalRule(["D1", "D2"], [])).toEqual({ kind: "several", codes: ["D1", "D2"] });
  });

  it("was not chosen when four goals stand on the side (TC-11)", () => {
    const codes = ["D1", "D2", "D3", "D4"];
    expect(coreGoalRule([], codes)).toEqual({ kind: "only-side-goals", codes });
  });

  it("is none when no goal was filled in", () => {
    expect(coreGoalRule([], [])).toEqual({ kind: "none" });
  });
});
