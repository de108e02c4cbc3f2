import { chartHeight } from "../../../src/workbook/keptRows/chartHeight";

describe("chartHeight", () => {
  it.each([
    ["range", 0, 19, 616],
    ["range", 0, 10, 382],
    ["stacked", 3, 9, 288],
    ["line", 0, 99, 288],
  ] as const)("of a %s over rows %d to %d is %d points", (kind, firstRow, lastRow, expected) => {
    expect(chartHeight({ kind, firstRow, lastRow })).toBe(expected);
  });
});
