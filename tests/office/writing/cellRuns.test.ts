import { cellRuns } from "../../../src/office/writing/cellRuns";

const change = (row: number, column: number, to = "x", sheet = "Doelen") => ({
  sheet,
  row,
  column,
  from: null,
  to,
});

describe("cellRuns", () => {
  it("brings cells under each other together, in whatever order they come", () => {
    const runs = cellRuns([change(4, 2), change(2, 2), change(3, 2), change(3, 5)]);
    expect(runs.map(({ range }) => [range.firstRow, range.lastRow, range.firstColumn])).toEqual([
      [2, 4, 2],
      [3, 3, 5],
    ]);
  });

  it("keeps cells apart with another between them, and on other sheets", () => {
    expect(cellRuns([change(2, 0), change(4, 0), change(3, 0, "x", "Metingen")])).toHaveLength(3);
  });

  it("takes the last of two changes of one cell", () => {
    const [run, ...others] = cellRuns([change(2, 0, "first"), change(2, 0, "last")]);
    expect(others).toEqual([]);
    expect(run?.changes.map(({ to }) => to)).toEqual(["last"]);
  });
});
