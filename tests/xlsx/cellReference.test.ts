import { rangeReference, readCellReference, readRangeReference } from "../../src/xlsx/cellReference";

describe("addresses", () => {
  it.each([
    ["A1", { row: 1, column: 0 }],
    ["$C$2", { row: 2, column: 2 }],
    ["xfd1048576", { row: 1048576, column: 16383 }],
    ["XFE1", null],
    ["A1048577", null],
    ["A0", null],
    ["A", null],
    ["1", null],
    ["", null],
  ])("%s", (text, expected) => {
    expect(readCellReference(text)).toEqual(expected);
  });

  it.each([
    ["A1:D5", { firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 3 }, "A1:D5"],
    ["D5:A1", { firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 3 }, "A1:D5"],
    ["B2", { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 }, "B2"],
  ])("%s is a range", (text, range, written) => {
    expect(readRangeReference(text)).toEqual(range);
    expect(rangeReference(range)).toBe(written);
  });

  it.each(["A:A", "1:1", "A1:B", ""])("%s is not a range of cells", (text) => {
    expect(readRangeReference(text)).toBeNull();
  });
});
