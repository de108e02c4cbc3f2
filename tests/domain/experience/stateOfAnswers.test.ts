import type { AnswerScale } from "../../../src/domain/experience/AnswerScale";
import { stateOfAnswers } from "../../../src/domain/experience/stateOfAnswers";
import { refusal } from "./refusal";

const state = (
  counts: readonly (number | null)[],
  scale: AnswerScale,
  noAnswer: number | null = null,
  invited: number | null = null,
): string => stateOfAnswers({ counts, noAnswer, invited }, scale);

describe("a row of counts", () => {
  it("is complete where every answer of the scale has a count, be it 0", () => {
    expect(state([0, 0, 0, null, null], "three-smileys")).toBe("complete");
    expect(state([0, 3, 4, 1, null], "four-smileys")).toBe("complete");
    expect(state([0, 3, 4, 1, 2], "five-smileys")).toBe("complete");
    expect(state([1, 2, 3], "three-smileys", 1, 7)).toBe("complete");
  });

  it("is blank where nothing is filled in but the invited", () => {
    expect(state([null, null, null], "three-smileys")).toBe("blank");
    expect(state([], "three-smileys", null, 40)).toBe("blank");
  });

  it("is incomplete where a count is blank: blank is not 0", () => {
    expect(state([1, 2, 3, 4, null], "five-point")).toBe("incomplete");
    expect(state([null, 2, 3], "three-smileys")).toBe("incomplete");
    expect(state([1, 2], "three-smileys")).toBe("incomplete");
    expect(state([null, null, null], "three-smileys", 0)).toBe("incomplete");
  });

  it("is outside its scale where an answer is filled in that the scale has not, be it with 0", () => {
    expect(state([1, 2, 3, 4, null], "three-smileys")).toBe("outside-scale");
    expect(state([1, 2, 3, null, 0], "three-smileys")).toBe("outside-scale");
    expect(state([1, 2, 3, 4, 1], "four-smileys")).toBe("outside-scale");
    expect(state([null, null, null, 1, null], "three-smileys", null, 0)).toBe("outside-scale");
  });

  it("has more answers than invited only above the number of invited", () => {
    expect(state([1, 2, 3], "three-smileys", null, 6)).toBe("complete");
    expect(state([1, 2, 3], "three-smileys", null, 5)).toBe("more-than-invited");
    expect(state([1, 2, 3], "three-smileys", 2, 8)).toBe("complete");
    expect(state([1, 2, 3], "three-smileys", 2, 7)).toBe("more-than-invited");
    expect(state([4, null, null], "three-smileys", null, 3)).toBe("more-than-invited");
  });

  it.each([
    ["a negative count", [1, -2, 3], 0, 9, "out-of-range", "count", -2],
    ["half a person", [1, 2.5, 3], 0, 9, "not-a-whole-number", "count", 2.5],
    ["half a person without answer", [1, 2, 3], 0.5, 9, "not-a-whole-number", "noAnswer", 0.5],
    ["a negative number of invited", [null, null, null], null, -1, "out-of-range", "invited", -1],
  ])("is refused with %s", (_, counts, noAnswer, invited, code, name, value) => {
    const found = refusal(() => stateOfAnswers({ counts, noAnswer, invited }, "three-smileys"));
    expect(found).toEqual({ code, facts: expect.objectContaining({ name, value }) });
    const lowest = code === "out-of-range" ? { lowest: 0, highest: Infinity } : {};
    expect(found?.facts).toEqual({ name, value, ...lowest });
  });
});
