import { buildCountGrid } from "../../../src/domain/privacy/buildCountGrid";
import type { CountTable } from "../../../src/domain/privacy/CountTable";
import { withTotals } from "./withTotals";

const states = (table: CountTable, minimum = 10): string[] =>
  buildCountGrid(table, minimum).cells.map((line) => line.map(({ state }) => state).join(" "));

describe("what a reader will know of a number", () => {
  it("is its value from the minimum on, its mark below, nothing of a blank, and a sum where no total is published", () => {
    expect(
      states({
        cells: [
          [9, 10, null],
          [20, 0, 30],
        ],
        rowTotals: [19, null],
      }),
    ).toEqual([
      "primary published blank published",
      "published zero published unpublished",
      "unpublished unpublished unpublished unpublished",
    ]);
  });

  it("is the mark for a zero in a small row, column or table, not in one of the minimum", () => {
    expect(
      states(
        withTotals([
          [0, 9],
          [20, 30],
        ]),
      )[0],
    ).toBe("primary primary primary");
    expect(
      states(
        withTotals([
          [0, 10],
          [20, 30],
        ]),
      )[0],
    ).toBe("zero published published");
    expect(
      states(
        withTotals([
          [0, 30],
          [9, 30],
        ]),
      ).map((line) => line.split(" ")[0]),
    ).toEqual(["primary", "primary", "primary"]);
    expect(
      states(
        withTotals([
          [0, 30],
          [10, 30],
        ]),
      ).map((line) => line.split(" ")[0]),
    ).toEqual(["zero", "published", "published"]);
    expect(
      states(
        withTotals([
          [0, 0],
          [0, 9],
        ]),
      ),
    ).toEqual(Array(3).fill("primary primary primary"));
    expect(
      states(
        withTotals([
          [0, 0],
          [0, 10],
        ]),
      ),
    ).toEqual(["zero zero zero", "zero published published", "zero published published"]);
  });

  it("is that a column is empty for everybody, also in a small row", () => {
    expect(
      states(
        withTotals([
          [0, 9],
          [0, 30],
        ]),
      )[0],
    ).toBe("zero primary primary");
    expect(
      states(
        withTotals([
          [0, 0],
          [9, 30],
        ]),
      )[0],
    ).toBe("zero zero zero");
  });

  it("one row has no columns to speak of, nor one column rows", () => {
    expect(states({ cells: [[0, 9, 20]] })[0]).toBe("zero primary published unpublished");
    expect(buildCountGrid({ cells: [[0, 9, 20]] }, 10).cells[0]?.[1]?.lowest).toBe(1);
    expect(buildCountGrid({ cells: [[9], [20]] }, 10).cells[0]?.[0]?.lowest).toBe(1);
    expect(buildCountGrid({ cells: [[0, 9]] }, 10).cells[0]?.[1]?.lowest).toBe(0);
  });

  it("is within bounds: what the mark says", () => {
    const bounds = (table: CountTable, minimum: number): unknown[] =>
      buildCountGrid(table, minimum)
        .cells.flat()
        .map(({ lowest, highest }) => [lowest, highest]);
    expect(
      bounds(
        {
          cells: [
            [3, 20],
            [30, 40],
          ],
          rowTotals: [23, 70],
        },
        5,
      ),
    ).toEqual([
      [1, 4],
      [5, Infinity],
      [5, Infinity],
      [5, Infinity],
      [5, Infinity],
      [5, Infinity],
      [0, Infinity],
      [0, Infinity],
      [0, Infinity],
    ]);
    expect(
      bounds(
        {
          cells: [
            [3, 20],
            [30, 40],
          ],
        },
        3,
      )[0],
    ).toEqual([3, Infinity]);
    expect(
      bounds(
        {
          cells: [
            [3, 20],
            [30, 40],
          ],
        },
        4,
      )[0],
    ).toEqual([1, 3]);
  });
});

describe("the grid", () => {
  const grid = buildCountGrid(
    withTotals([
      [3, 20, 50],
      [30, 40, 60],
    ]),
    10,
  );

  it("has a row and a column for the totals", () => {
    expect([grid.height, grid.width]).toEqual([3, 4]);
    expect(grid.cells.map((line) => line.map(({ value }) => value))).toEqual([
      [3, 20, 50, 73],
      [30, 40, 60, 130],
      [33, 60, 110, 203],
    ]);
    expect(
      grid.cells.flat().every(({ row, column, value }) => grid.cells[row]?.[column]?.value === value),
    ).toBe(true);
  });

  it("the signed numbers of every row and column add up to 0", () => {
    const signed = grid.cells.map((line) => line.map(({ sign, value }) => sign * value));
    const sums = [...signed, ...[0, 1, 2, 3].map((column) => signed.map((line) => line[column] ?? 0))].map(
      (line) => line.reduce((sum, value) => sum + value, 0),
    );
    expect(sums).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it("hiding a small number costs less than a large one, any way through cells less than a total, any totals less than the grand total", () => {
    const cost = (row: number, column: number): number => grid.cells[row]?.[column]?.cost ?? 0;
    expect(cost(0, 1)).toBeLessThan(cost(0, 2));
    // One after another, a way passes every row and column once.
    const longest = 3 + 4;
    expect(longest * cost(0, 2)).toBeLessThan(cost(2, 0));
    expect(longest * cost(1, 3)).toBeLessThan(cost(2, 3));
    // Two numbers are never cheaper than one that is larger.
    expect(2 * cost(0, 0)).toBeGreaterThanOrEqual(cost(1, 2));
  });
});
