import { multiplicityEstimate } from "../../../src/domain/reach/multiplicityEstimate";

describe("the multiplicity estimate", () => {
  it("is 120 + 60/2 + 30/3 = 160 (by hand: each participant counts for one part of a person)", () => {
    const answers = [
      { otherActivities: 0, participants: 120 },
      { otherActivities: 1, participants: 60 },
      { otherActivities: 2, participants: 30 },
    ];
    expect(multiplicityEstimate(answers)).toBe(160);
  });

  it("is the same from single answers as from counts of answers", () => {
    const single = [0, 1, 1, 2].map((otherActivities) => ({ otherActivities, participants: 1 }));
    const counted = [
      { otherActivities: 2, participants: 1 },
      { otherActivities: 1, participants: 2 },
      { otherActivities: 0, participants: 1 },
    ];
    expect(multiplicityEstimate(single)).toBeCloseTo(multiplicityEstimate(counted), 12);
  });

  it.each([
    ["no answers", [], "too-few-values"],
    ["a negative answer", [{ otherActivities: -1, participants: 1 }], "out-of-range"],
    ["half an activity", [{ otherActivities: 0.5, participants: 1 }], "not-a-whole-number"],
  ])("refuses %s", (_, answers, code) => {
    expect(() => multiplicityEstimate(answers)).toThrow(code);
  });
});
