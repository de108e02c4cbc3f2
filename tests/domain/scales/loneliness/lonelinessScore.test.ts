import fc from "fast-check";
import type { LonelinessVersion } from "../../../../src/domain/scales/loneliness/lonelinessScales";
import { lonelinessScales } from "../../../../src/domain/scales/loneliness/lonelinessScales";
import type { LonelinessAnswer } from "../../../../src/domain/scales/loneliness/lonelinessScore";
import { lonelinessScore } from "../../../../src/domain/scales/loneliness/lonelinessScore";
import { refusalWithFacts } from "../refusalWithFacts";

const all = (answer: LonelinessAnswer, version: LonelinessVersion): LonelinessAnswer[] =>
  Array.from({ length: version }, () => answer);

/** All answers favourable, but the items named, which are missing. */
const without = (version: LonelinessVersion, ...items: number[]): (LonelinessAnswer | null)[] =>
  lonelinessScales[version].items.map((item, index) => {
    if (items.includes(item)) return null;
    return lonelinessScales[version].subscales[index] === "emotional" ? "no" : "yes";
  });

describe("the items of the loneliness scale (manual, §7 and §8)", () => {
  it("11 items: 2, 3, 5, 6, 9, 10 are emotional, 1, 4, 7, 8, 11 social", () => {
    const { items, subscales } = lonelinessScales[11];
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(items.filter((_item, index) => subscales[index] === "emotional")).toEqual([2, 3, 5, 6, 9, 10]);
    expect(items.filter((_item, index) => subscales[index] === "social")).toEqual([1, 4, 7, 8, 11]);
  });

  it("6 items: 3, 9, 10 are emotional, 4, 7, 8 social; item 9 is asked before item 8", () => {
    const { items, subscales } = lonelinessScales[6];
    expect(items).toEqual([3, 4, 7, 9, 8, 10]);
    expect(subscales).toEqual(["emotional", "social", "social", "emotional", "social", "emotional"]);
  });
});

describe("the loneliness score of one person", () => {
  it.each([
    [11, "more-or-less", 11, 6, 5],
    [6, "more-or-less", 6, 3, 3],
    [11, "yes", 6, 6, 0],
    [11, "no", 5, 0, 5],
    [6, "yes", 3, 3, 0],
    [6, "no", 3, 0, 3],
  ] as const)(
    "%d items, all %s: total %d, emotional %d, social %d (domain fixture)",
    (version, answer, total, emotional, social) => {
      const answers = Object.freeze(all(answer, version));
      expect(lonelinessScore(version, answers)).toEqual({ total, emotional, social });
    },
  );

  it("is 0 where every answer is favourable", () => {
    expect(lonelinessScore(11, without(11))).toEqual({ total: 0, emotional: 0, social: 0 });
    expect(lonelinessScore(6, without(6))).toEqual({ total: 0, emotional: 0, social: 0 });
  });

  it.each([
    [11, [2], 0, null, 0],
    [11, [1], 0, 0, null],
    [11, [2, 3], null, null, 0],
    [11, [1, 4], null, 0, null],
    [11, [1, 2], null, null, null],
    [6, [9], 0, null, 0],
    [6, [8], 0, 0, null],
    [6, [9, 8], null, null, null],
    [6, [4, 7], null, 0, null],
  ] as const)(
    "%d items without %j: total %p, emotional %p, social %p (manual: SPSS syntax)",
    (version, items, total, emotional, social) => {
      expect(lonelinessScore(version, without(version, ...items))).toEqual({ total, emotional, social });
    },
  );

  it("counts the answers that are there when one is missing (by hand)", () => {
    const answers = all("more-or-less", 11);
    expect(lonelinessScore(11, [null, ...answers.slice(1)])).toEqual({
      total: 10,
      emotional: 6,
      social: null,
    });
    expect(lonelinessScore(11, [...answers.slice(0, 10), null])).toEqual({
      total: 10,
      emotional: 6,
      social: null,
    });
  });

  it.each([
    [6, 11],
    [11, 6],
    [6, 0],
  ] as const)("refuses for %d items a row of %d answers", (version, given) => {
    const answers = Array.from({ length: given }, () => "yes" as const);
    expect(refusalWithFacts(() => lonelinessScore(version, answers))).toEqual([
      "lengths-differ",
      { first: version, second: given },
    ]);
  });

  it("adds up, and never falls when an answer becomes more-or-less", () => {
    const answer = fc.constantFrom<LonelinessAnswer>("yes", "more-or-less", "no");
    fc.assert(
      fc.property(fc.array(answer, { minLength: 11, maxLength: 11 }), fc.nat(10), (answers, item) => {
        const { total, emotional, social } = lonelinessScore(11, answers);
        expect(total).toBe((emotional ?? NaN) + (social ?? NaN));
        const softened = answers.with(item, "more-or-less");
        expect(lonelinessScore(11, softened).total ?? -1).toBeGreaterThanOrEqual(total ?? NaN);
      }),
      { seed: 1985 },
    );
  });
});
