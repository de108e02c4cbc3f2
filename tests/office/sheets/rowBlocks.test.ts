import { rowBlocks } from "../../../src/office/sheets/rowBlocks";

describe("rowBlocks", () => {
  it("keeps every row, in order, in blocks of at most 20,000 cells", () => {
    const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 9 }, () => row));
    const blocks = rowBlocks(rows);
    expect(blocks.map(({ start }) => start)).toEqual([0, 2222, 4444]);
    expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
  });

  it("makes smaller blocks of long texts", () => {
    const rows = Array.from({ length: 10 }, () => ["x".repeat(900_000)]);
    expect(rowBlocks(rows).map((block) => block.rows.length)).toEqual([2, 2, 2, 2, 2]);
  });

  it("has no block where there are no rows", () => {
    expect(rowBlocks([])).toEqual([]);
  });
});
