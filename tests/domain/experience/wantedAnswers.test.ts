import { scales } from "../../../src/domain/experience/scales";
import { wantedAnswers } from "../../../src/domain/experience/wantedAnswers";

const [no, yes] = [false, true];

describe("the answers that are hoped for", () => {
  it.each([
    ["five-point", [no, no, no, yes, yes]],
    ["three-smileys", [no, no, yes]],
    ["four-smileys", [no, no, yes, yes]],
    ["five-smileys", [no, no, no, yes, yes]],
  ] as const)("on %s are those above the middle: neutral is not positive", (scale, expected) => {
    expect(wantedAnswers(scale, "positive")).toEqual(expected);
  });

  it.each([
    ["five-point", [yes, yes, no, no, no]],
    ["three-smileys", [yes, no, no]],
    ["four-smileys", [yes, yes, no, no]],
    ["five-smileys", [yes, yes, no, no, no]],
  ] as const)("of a statement in the negative on %s are those below the middle", (scale, expected) => {
    expect(wantedAnswers(scale, "negative")).toEqual(expected);
  });

  it("are as many on every scale as it says", () => {
    expect(scales).toEqual({
      "five-point": { answers: 5, positive: 2 },
      "three-smileys": { answers: 3, positive: 1 },
      "four-smileys": { answers: 4, positive: 2 },
      "five-smileys": { answers: 5, positive: 2 },
    });
  });
});
