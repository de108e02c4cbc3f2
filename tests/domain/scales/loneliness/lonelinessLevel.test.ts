import { lonelinessLevel } from "../../../../src/domain/scales/loneliness/lonelinessLevel";
import { refusalWithFacts } from "../refusalWithFacts";

describe("how lonely a total score is called", () => {
  it.each([
    [0, "not-lonely"],
    [2, "not-lonely"],
    [3, "moderately-lonely"],
    [8, "moderately-lonely"],
    [9, "severely-lonely"],
    [10, "severely-lonely"],
    [11, "very-severely-lonely"],
  ])("11 items, %d: %s (Van Tilburg & De Jong Gierveld 1999)", (total, level) => {
    expect(lonelinessLevel(11, total)).toBe(level);
  });

  it.each([
    [0, "not-lonely"],
    [1, "not-lonely"],
    [2, "moderately-lonely"],
    [4, "moderately-lonely"],
    [5, "severely-lonely"],
    [6, "severely-lonely"],
  ])("6 items, %d: %s (manual, §8: recode 0–1, 2–4, 5–6)", (total, level) => {
    expect(lonelinessLevel(6, total)).toBe(level);
  });

  it.each([
    [6, 7, "out-of-range", { name: "total", value: 7, lowest: 0, highest: 6 }],
    [11, 12, "out-of-range", { name: "total", value: 12, lowest: 0, highest: 11 }],
    [11, -1, "out-of-range", { name: "total", value: -1, lowest: 0, highest: 11 }],
    [11, 3.5, "not-a-whole-number", { name: "total", value: 3.5 }],
  ] as const)("refuses for %d items a total of %d", (version, total, code, facts) => {
    expect(refusalWithFacts(() => lonelinessLevel(version, total))).toEqual([code, facts]);
  });
});
