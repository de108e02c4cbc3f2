import type { TransitionCounts } from "../../../src/domain/scales/TransitionTally";
import { TransitionTally } from "../../../src/domain/scales/TransitionTally";
import { refusalWithFacts } from "./refusalWithFacts";

const fiveSteps = Object.freeze({ lowest: 1, highest: 5 });
const counts = (tally: TransitionTally): TransitionCounts => ({
  improved: tally.improved,
  unchanged: tally.unchanged,
  worsened: tally.worsened,
  atHighestBefore: tally.atHighestBefore,
  atLowestBefore: tally.atLowestBefore,
  withoutFollowUp: tally.withoutFollowUp,
});

describe("counting transitions on a scale", () => {
  it("starts with nobody", () => {
    expect(counts(new TransitionTally(fiveSteps))).toEqual({
      improved: 0,
      unchanged: 0,
      worsened: 0,
      atHighestBefore: 0,
      atLowestBefore: 0,
      withoutFollowUp: 0,
    });
  });

  it("counts who rose, stayed and fell, who could not go further, and who was not measured again (by hand)", () => {
    const tally = new TransitionTally(fiveSteps);
    tally.add(1, 2, 3);
    tally.add(1, 1, 5);
    tally.add(5, 5, 7);
    tally.add(5, 4, 11);
    tally.add(3, 4, 13);
    tally.add(4, 3, 17);
    tally.add(3, 3, 19);
    tally.add(5, null, 23);
    tally.add(1, null, 29);
    expect(counts(tally)).toEqual({
      improved: 3 + 13,
      unchanged: 5 + 7 + 19,
      worsened: 11 + 17,
      atHighestBefore: 7 + 11,
      atLowestBefore: 3 + 5,
      withoutFollowUp: 23 + 29,
    });
  });

  it("adds to what was counted, and nobody is allowed", () => {
    const tally = new TransitionTally(fiveSteps);
    tally.add(2, 3, 4);
    tally.add(2, 3, 0);
    tally.add(2, 5, 1);
    expect(tally.improved).toBe(5);
  });

  it.each([
    ["3.5 before", 3.5, 4, 1, "not-a-whole-number", { name: "before", value: 3.5 }],
    ["3.5 after", 3, 3.5, 1, "not-a-whole-number", { name: "after", value: 3.5 }],
    ["0 before", 0, 4, 1, "out-of-range", { name: "before", value: 0, lowest: 1, highest: 5 }],
    ["6 after", 4, 6, 1, "out-of-range", { name: "after", value: 6, lowest: 1, highest: 5 }],
    ["a score that is no number", NaN, 4, 1, "not-a-finite-number", { name: "before", value: NaN }],
    ["half a person", 3, 4, 0.5, "not-a-whole-number", { name: "persons", value: 0.5 }],
    [
      "fewer than nobody",
      3,
      null,
      -1,
      "out-of-range",
      { name: "persons", value: -1, lowest: 0, highest: Infinity },
    ],
  ])("refuses %s", (_what, before, after, persons, code, facts) => {
    const tally = new TransitionTally(fiveSteps);
    expect(refusalWithFacts(() => tally.add(before, after, persons))).toEqual([code, facts]);
    expect(tally.unchanged + tally.improved + tally.worsened + tally.withoutFollowUp).toBe(0);
  });

  it.each([
    ["one score only", 3, 3, "bounds-reversed", { lower: 3, upper: 3 }],
    ["lowest above highest", 5, 1, "bounds-reversed", { lower: 5, upper: 1 }],
    ["a lowest score between two", 0.5, 5, "not-a-whole-number", { name: "lowest", value: 0.5 }],
    ["a highest score between two", 1, 4.5, "not-a-whole-number", { name: "highest", value: 4.5 }],
    ["no end", 1, Infinity, "not-a-finite-number", { name: "highest", value: Infinity }],
  ])("refuses a scale with %s", (_what, lowest, highest, code, facts) => {
    expect(refusalWithFacts(() => new TransitionTally({ lowest, highest }))).toEqual([code, facts]);
  });

  it("takes a scale of two steps, and one below zero", () => {
    expect(new TransitionTally({ lowest: 0, highest: 1 }).scale.highest).toBe(1);
    expect(new TransitionTally({ lowest: -3, highest: 3 }).scale.lowest).toBe(-3);
  });
});
