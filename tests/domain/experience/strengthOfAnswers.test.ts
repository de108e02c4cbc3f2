import {
  answersToCompare,
  answersToShow,
  strengthOfAnswers,
} from "../../../src/domain/experience/strengthOfAnswers";
import { refusal } from "./refusal";

describe("how much a share may be leaned on", () => {
  it.each([
    [0, "suppressed"],
    [9, "suppressed"],
    [10, "indicative"],
    [29, "indicative"],
    [30, "shown"],
    [10_000, "shown"],
  ] as const)("%d answers: %s", (answers, strength) => {
    expect(strengthOfAnswers(answers)).toBe(strength);
  });

  it.each([
    [4, 5, "suppressed"],
    [5, 5, "indicative"],
    [39, 40, "suppressed"],
    [40, 40, "shown"],
  ] as const)("%d answers where the workbook asks for %d: %s", (answers, minimum, strength) => {
    expect(strengthOfAnswers(answers, minimum)).toBe(strength);
  });

  it("has its limits at 10 and 30", () => {
    expect([answersToShow, answersToCompare]).toEqual([10, 30]);
  });

  it("refuses half an answer, fewer than none and a minimum of none", () => {
    expect(refusal(() => strengthOfAnswers(9.5))).toEqual({
      code: "not-a-whole-number",
      facts: { name: "answers", value: 9.5 },
    });
    expect(refusal(() => strengthOfAnswers(-1))).toEqual({
      code: "out-of-range",
      facts: { name: "answers", value: -1, lowest: 0, highest: Infinity },
    });
    expect(refusal(() => strengthOfAnswers(5, 0))).toEqual({
      code: "out-of-range",
      facts: { name: "minimumAnswers", value: 0, lowest: 1, highest: Infinity },
    });
    expect(strengthOfAnswers(1, 1)).toBe("indicative");
  });
});
