import { subsetsBySum } from "../../../../src/workbook/sharing/counts/subsetsBySum";

describe("subsetsBySum (by hand)", () => {
  it.each([
    ["two ways", [40, 60, 30, 70], 100, 100, [[100, 2]]],
    [
      "sums up to both bounds",
      [40, 55, 60],
      95,
      100,
      [
        [95, 1],
        [100, 1],
      ],
    ],
    ["zeros add no way", [0, 0, 5], 5, 5, [[5, 1]]],
    ["equal counts are each a way", [5, 5], 5, 5, [[5, 2]]],
    ["none", [40, 60], 90, 99, []],
    ["nothing at all", [], 1, 9, []],
  ] as const)("%s", (_, counts, lowest, highest, expected) => {
    expect(subsetsBySum(counts, lowest, highest)).toEqual(new Map(expected));
  });

  it("gives up where there are too many sums", () => {
    const counts = Array.from({ length: 20 }, (_, index) => 2 ** index);
    expect(subsetsBySum(counts, 1, 2 ** 20)).toBeNull();
  });
});
