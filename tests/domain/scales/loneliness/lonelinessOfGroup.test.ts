import { lonelinessOfGroup } from "../../../../src/domain/scales/loneliness/lonelinessOfGroup";
import type { LonelinessScore } from "../../../../src/domain/scales/loneliness/lonelinessScore";
import { refusalWithFacts } from "../refusalWithFacts";

const persons = (count: number, total: number | null, emotional: number | null, social: number | null) =>
  Array.from({ length: count }, (): LonelinessScore => ({ total, emotional, social }));

const rounded = (share: { value: number; lower: number; upper: number } | null | undefined) =>
  share && [share.value, Number(share.lower.toFixed(8)), Number(share.upper.toFixed(8))];

describe("the loneliness of a group", () => {
  const group = Object.freeze([
    ...persons(7, 2, 1, 1),
    ...persons(2, 3, 2, 1),
    ...persons(1, 8, 5, 3),
    ...persons(1, 9, 5, 4),
    ...persons(1, 11, 6, 5),
    ...persons(3, null, null, 2),
  ]);

  it("11 items: lonely from 3, severely from 9, on a subscale from 2, each with Wilson (scipy binomtest, method wilson)", () => {
    const found = lonelinessOfGroup(11, group);
    expect(found.version).toBe(11);
    expect(rounded(found.lonely.share)).toEqual([5 / 12, 0.19326031, 0.68048869]);
    expect(rounded(found.severelyLonely.share)).toEqual([2 / 12, 0.04696514, 0.44803086]);
    expect(rounded(found.emotionallyLonely.share)).toEqual([5 / 12, 0.19326031, 0.68048869]);
    expect(found.sociallyLonely.share?.value).toBe(6 / 15);
  });

  it("counts valid scores by kind: a total may be there where a subscale is not", () => {
    const found = lonelinessOfGroup(11, group);
    const counted = [found.lonely, found.severelyLonely, found.emotionallyLonely, found.sociallyLonely];
    expect(counted.map(({ personsValid, personsNotValid }) => [personsValid, personsNotValid])).toEqual([
      [12, 3],
      [12, 3],
      [12, 3],
      [15, 0],
    ]);
  });

  it("6 items: lonely from 2, severely from 5, on a subscale from 1 (manual, §8)", () => {
    const found = lonelinessOfGroup(6, [
      ...persons(7, 1, 0, 1),
      ...persons(1, 2, 1, 1),
      ...persons(1, 4, 2, 2),
      ...persons(1, 5, 2, 3),
    ]);
    expect(found.version).toBe(6);
    expect(rounded(found.lonely.share)).toEqual([0.3, 0.10779127, 0.60322185]);
    expect(rounded(found.severelyLonely.share)).toEqual([0.1, 0.01787621, 0.40415003]);
    expect(found.emotionallyLonely.share?.value).toBe(0.3);
    expect(found.sociallyLonely.share?.value).toBe(1);
  });

  it("says nothing about 9 valid scores, something about 10", () => {
    const nine = lonelinessOfGroup(6, [...persons(9, 6, 3, 3), ...persons(4, null, null, null)]).lonely;
    expect(nine).toEqual({ personsValid: 9, personsNotValid: 4, share: null });
    expect(lonelinessOfGroup(6, persons(10, 6, 3, 3)).lonely.share?.value).toBe(1);
    expect(lonelinessOfGroup(6, persons(10, 6, 3, 3), 11).lonely.share).toBeNull();
    expect(lonelinessOfGroup(6, persons(9, 6, 3, 3), 9).lonely.share?.value).toBe(1);
    expect(lonelinessOfGroup(6, persons(1, 6, 3, 3), 1).lonely.share?.value).toBe(1);
  });

  it("has no share of nobody, whatever the minimum", () => {
    const nobody = { personsValid: 0, personsNotValid: 2, share: null };
    expect(lonelinessOfGroup(11, persons(2, null, null, null), 0).sociallyLonely).toEqual(nobody);
  });

  it("refuses a total of 11 items among those of 6", () => {
    expect(refusalWithFacts(() => lonelinessOfGroup(6, persons(10, 7, 3, 3)))).toEqual([
      "out-of-range",
      { name: "total", value: 7, lowest: 0, highest: 6 },
    ]);
  });
});
