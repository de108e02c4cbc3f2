import { editDistance } from "../../../src/domain/codes/editDistance";

describe("editDistance", () => {
  // "kitten" and "Saturday": Levenshtein distance, Wikipedia; "ca"/"abc": optimal string alignment, Boytsov (2011) §2.2.1.
  it.each([
    ["kitten", "sitting", 3],
    ["Saturday", "Sunday", 3],
    ["ca", "abc", 3],
    ["Kerndoel", "Kerdnoel", 1],
    ["", "doel", 4],
    ["doel", "doel", 0],
  ])("counts the slips between %s and %s (worked examples from the literature)", (first, second, slips) => {
    expect(editDistance(first, second)).toBe(slips);
    expect(editDistance(second, first)).toBe(slips);
  });
});
