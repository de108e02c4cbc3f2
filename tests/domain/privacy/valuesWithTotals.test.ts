import { valuesWithTotals } from "../../../src/domain/privacy/valuesWithTotals";

describe("a table with its totals in one grid", () => {
  it("totals stand in a last column and a last row", () => {
    const table = {
      cells: [
        [1, 2],
        [3, 4],
      ],
      rowTotals: [30, 70],
      columnTotals: [40, 60],
      grandTotal: 100,
    };
    const values = [
      [1, 2, 30],
      [3, 4, 70],
      [40, 60, 100],
    ];
    expect(valuesWithTotals(table)).toEqual({ given: values, known: values });
  });

  it("the sum stands for a total that is not published, and 0 for a blank", () => {
    expect(
      valuesWithTotals({
        cells: [
          [1, null],
          [3, 4],
        ],
      }),
    ).toEqual({
      given: [
        [1, null, null],
        [3, 4, null],
        [null, null, null],
      ],
      known: [
        [1, 0, 1],
        [3, 4, 7],
        [4, 4, 8],
      ],
    });
    expect(
      valuesWithTotals({ cells: [[1, 2]], rowTotals: [null], columnTotals: [9, null], grandTotal: null }),
    ).toEqual({
      given: [
        [1, 2, null],
        [9, null, null],
      ],
      known: [
        [1, 2, 3],
        [9, 2, 3],
      ],
    });
  });

  it("a total that does not add up counts in the total of totals", () => {
    expect(valuesWithTotals({ cells: [[1], [2]], rowTotals: [5, null] }).known).toEqual([
      [1, 5],
      [2, 2],
      [3, 7],
    ]);
  });

  it("an empty table has the grand total alone", () => {
    expect(valuesWithTotals({ cells: [] })).toEqual({ given: [[null]], known: [[0]] });
  });
});
