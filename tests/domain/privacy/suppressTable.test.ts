import fc from "fast-check";
import type { CountTable, TableTreatment } from "../../../src/domain/privacy/CountTable";
import { suppressTable } from "../../../src/domain/privacy/suppressTable";
import { refusalFactsOf } from "./refusalFactsOf";
import { attack, seenNumbers } from "./tableAttacker";
import { withTotals } from "./withTotals";

/** The table as it is printed, totals last: "<" for a small count, "·" for another that is hidden. */
function printed(table: CountTable, minimum?: number): string[] {
  const found = suppressTable(table, minimum);
  const line = (values: readonly (number | null)[], treatments: readonly string[]): string =>
    values
      .map((value, index) => {
        const treatment = treatments[index];
        return treatment === "primary" ? "<" : treatment === "secondary" ? "·" : String(value ?? "-");
      })
      .join(" ");
  const rows = table.cells.map((values, row) => {
    const total = table.rowTotals?.[row];
    const treatments = found.cells[row] ?? [];
    return total === undefined
      ? line(values, treatments)
      : line([...values, total], [...treatments, found.rowTotals?.[row] ?? ""]);
  });
  const { columnTotals, grandTotal } = table;
  if (columnTotals === undefined) return rows;
  const total = grandTotal === undefined ? [] : [grandTotal];
  return [
    ...rows,
    line([...columnTotals, ...total], [...(found.columnTotals ?? []), found.grandTotal ?? ""]),
  ];
}

describe("what is hidden (by hand from the rule)", () => {
  it("a small count alone, where no totals stand beside it", () => {
    expect(
      printed({
        cells: [
          [3, 20],
          [30, 40],
        ],
      }),
    ).toEqual(["< 20", "30 40"]);
  });

  it("1 and 9 are small, 0 and 10 are not", () => {
    expect(printed({ cells: [[0, 1, 9, 10]] })).toEqual(["0 < < 10"]);
  });

  it("with a minimum of 5, 4 is small and 5 is not", () => {
    expect(printed({ cells: [[0, 4, 5, 10]] }, 5)).toEqual(["0 < 5 10"]);
  });

  it("the smallest rectangle that leaves every value from 1 to 9 possible", () => {
    expect(
      printed(
        withTotals([
          [3, 20, 50],
          [30, 40, 60],
          [22, 15, 80],
        ]),
      ),
    ).toEqual(["< · 50 73", "30 40 60 130", "· · 80 117", "55 75 190 320"]);
  });

  it("more than a rectangle where the others could give way too little: 12 by 2 and 14 by 4 make 3 into 9", () => {
    expect(
      printed(
        withTotals([
          [3, 12, 14],
          [30, 40, 60],
          [22, 15, 80],
        ]),
      )[0],
    ).toBe("< · · 29");
  });

  it("a zero in a group of 1 to 9 persons, which would say that all are elsewhere", () => {
    expect(
      printed({
        cells: [
          [0, 7],
          [30, 40],
        ],
      }),
    ).toEqual(["< <", "30 40"]);
    expect(
      printed({
        cells: [
          [0, 9],
          [30, 40],
        ],
      }),
    ).toEqual(["< <", "30 40"]);
    expect(
      printed({
        cells: [
          [0, 30],
          [5, 40],
        ],
      }),
    ).toEqual(["< 30", "< 40"]);
  });

  it("not a zero in a group of 10 persons, nor in a group of nobody", () => {
    expect(
      printed({
        cells: [
          [0, 10],
          [30, 40],
        ],
      }),
    ).toEqual(["0 10", "30 40"]);
    expect(
      printed({
        cells: [
          [0, 0],
          [30, 40],
        ],
      }),
    ).toEqual(["0 0", "30 40"]);
  });

  it("a total of 1 to 9 as well, and the group's size comes from it", () => {
    expect(printed({ cells: [[0, null, 4]], rowTotals: [9] })).toEqual(["< - < <"]);
  });

  it("the count that would give it away together with the total of its column", () => {
    expect(printed({ cells: [[5], [14], [40]], columnTotals: [59] })).toEqual(["<", "·", "40", "59"]);
    expect(printed({ cells: [[5], [13], [40]], columnTotals: [58] })).toEqual(["<", "·", "·", "58"]);
  });

  it("two small counts whose sum is known and small leave too little: a third number goes", () => {
    expect(printed({ cells: [[3, 4, 50]], rowTotals: [57] })).toEqual(["< < · 57"]);
    expect(printed({ cells: [[5, 5, 50]], rowTotals: [60] })).toEqual(["< < 50 60"]);
  });

  it("the total where no cell can give way", () => {
    expect(printed({ cells: [[5, 0, 12]], rowTotals: [17] })).toEqual(["< 0 · ·"]);
    expect(printed({ cells: [[5, 0, 16]], rowTotals: [21] })).toEqual(["< 0 · 21"]);
  });

  it("the smaller of two numbers that would do", () => {
    expect(printed({ cells: [[3, 30, 16]], rowTotals: [49] })).toEqual(["< 30 · 49"]);
    expect(printed({ cells: [[3, 16, 30]], rowTotals: [49] })).toEqual(["< · 30 49"]);
  });

  it("totals of rows before the grand total: 12 gives way by 2, the other 2 of 5 to 9 come from the totals", () => {
    const table = withTotals([
      [5, 0, 12],
      [40, 30, 20],
    ]);
    expect(printed(table)).toEqual(["< 0 · ·", "· 30 · ·", "45 30 32 107"]);
  });

  it("nothing in a table without small counts", () => {
    const found = suppressTable(
      withTotals([
        [10, 0],
        [25, 40],
      ]),
    );
    expect(found).toEqual({
      cells: [
        ["shown", "shown"],
        ["shown", "shown"],
      ],
      rowTotals: ["shown", "shown"],
      columnTotals: ["shown", "shown"],
      grandTotal: "shown",
      withheld: false,
    });
  });

  it("a total that is not published cannot be hidden, and need not be", () => {
    const found = suppressTable({
      cells: [[5, 12]],
      rowTotals: [null],
      columnTotals: [null, 12],
      grandTotal: null,
    });
    expect(found).toEqual({
      cells: [["primary", "shown"]],
      rowTotals: ["shown"],
      columnTotals: ["shown", "shown"],
      withheld: false,
    });
  });

  it("nothing of an empty table", () => {
    expect(suppressTable({ cells: [] })).toEqual({ cells: [], withheld: false });
  });
});

const minimums = fc.constantFrom(3, 5, 10);
const count = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 8, max: 40 }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const counts = (cell: fc.Arbitrary<number | null>, most: number) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

const completeTable = counts(count, 4).map(withTotals);
/** Some totals not published, blanks, and totals that do not add up. */
const anyTable = fc
  .record({
    cells: counts(fc.option(count, { freq: 6 }), 4),
    published: fc.record({ rows: fc.boolean(), columns: fc.boolean(), grand: fc.boolean() }),
    surplus: fc.constantFrom(0, 0, 0, 5, 20),
  })
  .map(({ cells, published, surplus }): CountTable => {
    const table = withTotals(cells);
    return {
      cells,
      ...(published.rows && { rowTotals: table.rowTotals.map((total) => total + surplus) }),
      ...(published.columns && { columnTotals: table.columnTotals }),
      ...(published.grand && { grandTotal: table.grandTotal + surplus }),
    };
  });

const everythingHidden = (found: TableTreatment, table: CountTable, minimum: number) =>
  seenNumbers(table, found, minimum).map((seen) => ({
    ...seen,
    treatment: seen.treatment === "shown" && (seen.value ?? 0) > 0 ? ("secondary" as const) : seen.treatment,
  }));

describe("what an attacker can work out (linear programs, beside our own flows)", () => {
  it("nothing that is small, or a zero in a small group, is shown", () => {
    fc.assert(
      fc.property(anyTable, minimums, (table, minimum) => {
        const shown = seenNumbers(table, suppressTable(table, minimum), minimum).filter(
          ({ treatment, value }) => treatment === "shown" && value !== null,
        );
        for (const { value, inSmallGroup, isEmptyForAll } of shown) {
          expect(value === 0 ? !inSmallGroup || isEmptyForAll : Number(value) >= minimum).toBe(true);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("of a small count no value can be excluded that the marks alone leave, and no other hidden number is known", () => {
    fc.assert(
      fc.property(fc.oneof(completeTable, anyTable), minimums, (table, minimum) => {
        const found = suppressTable(table, minimum);
        fc.pre(!found.withheld);
        const known = attack(table, seenNumbers(table, found, minimum), minimum);
        const byMarks = attack(table, everythingHidden(found, table, minimum), minimum);
        for (const { seen, lowest, highest } of known) {
          expect(highest - lowest).toBeGreaterThan(0.999);
          if (seen.treatment !== "primary") continue;
          const least = byMarks.find(
            (other) => other.seen.row === seen.row && other.seen.column === seen.column,
          );
          expect(lowest).toBeCloseTo(least?.lowest ?? NaN, 5);
          expect(highest).toBeCloseTo(least?.highest ?? NaN, 5);
        }
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("in a table that adds up, every value from 1 to the minimum − 1 stays possible where no group is small", () => {
    const noSmallGroup = completeTable.map((table) => withTotals(table.cells.map((line) => [...line, 40])));
    fc.assert(
      fc.property(noSmallGroup, minimums, (table, minimum) => {
        fc.pre(table.columnTotals.every((total) => total === 0 || total >= minimum));
        const found = suppressTable(table, minimum);
        for (const { seen, lowest, highest } of attack(table, seenNumbers(table, found, minimum), minimum)) {
          if (seen.treatment !== "primary") continue;
          expect(lowest).toBeCloseTo(1, 5);
          expect(highest).toBeCloseTo(minimum - 1, 5);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it("a table that adds up is never withheld, and a small count keeps at least half of its values", () => {
    fc.assert(
      fc.property(completeTable, minimums, (table, minimum) => {
        const found = suppressTable(table, minimum);
        expect(found.withheld).toBe(false);
        for (const { seen, lowest, highest } of attack(table, seenNumbers(table, found, minimum), minimum)) {
          if (seen.treatment !== "primary") continue;
          expect(highest - lowest + 1).toBeGreaterThan(minimum / 2 - 0.001);
        }
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});

describe("withholds everything", () => {
  it("where even the marks would leave one value: 9 of at least 10, and 1 elsewhere is known", () => {
    expect(printed({ cells: [[9, null]], rowTotals: [10] })).toEqual(["· - ·"]);
    expect(suppressTable({ cells: [[9, null, 0]], rowTotals: [10] })).toEqual({
      cells: [["secondary", "shown", "secondary"]],
      rowTotals: ["secondary"],
      withheld: true,
    });
  });

  it("not where two values are left", () => {
    expect(printed({ cells: [[8, null]], rowTotals: [10] })).toEqual(["< - ·"]);
  });
});

describe("refuses", () => {
  it("a minimum that would hide nothing, and one above 100", () => {
    const facts = { name: "minimum", lowest: 3, highest: 100 };
    expect(refusalFactsOf(() => suppressTable({ cells: [[1]] }, 2))).toEqual([
      "out-of-range",
      { ...facts, value: 2 },
    ]);
    expect(refusalFactsOf(() => suppressTable({ cells: [[1]] }, 101))).toEqual([
      "out-of-range",
      { ...facts, value: 101 },
    ]);
    expect(refusalFactsOf(() => suppressTable({ cells: [[1]] }, 3.5))).toEqual([
      "not-a-whole-number",
      { name: "minimum", value: 3.5 },
    ]);
    expect(suppressTable({ cells: [[1]] }, 3).withheld).toBe(false);
    expect(suppressTable({ cells: [[1]] }, 100).withheld).toBe(false);
  });

  it("a count that is no count, in the cells and in every total", () => {
    const negative = [
      "out-of-range",
      { name: "count", value: -1, lowest: 0, highest: Number.MAX_SAFE_INTEGER },
    ];
    const half = ["not-a-whole-number", { name: "count", value: 1.5 }];
    expect(refusalFactsOf(() => suppressTable({ cells: [[-1]] }))).toEqual(negative);
    expect(refusalFactsOf(() => suppressTable({ cells: [[1]], rowTotals: [-1] }))).toEqual(negative);
    expect(refusalFactsOf(() => suppressTable({ cells: [[1]], columnTotals: [1.5] }))).toEqual(half);
    expect(refusalFactsOf(() => suppressTable({ cells: [[1]], grandTotal: 1.5 }))).toEqual(half);
  });

  it("rows and totals that are not of one length", () => {
    expect(refusalFactsOf(() => suppressTable({ cells: [[1, 2], [1]] }))).toEqual([
      "lengths-differ",
      { first: 2, second: 1 },
    ]);
    expect(refusalFactsOf(() => suppressTable({ cells: [[1]], rowTotals: [1, 2] }))).toEqual([
      "lengths-differ",
      { first: 1, second: 2 },
    ]);
    expect(refusalFactsOf(() => suppressTable({ cells: [[1]], columnTotals: [] }))).toEqual([
      "lengths-differ",
      { first: 1, second: 0 },
    ]);
  });

  it("nothing that is frozen, and leaves it as it was", () => {
    const cells = Object.freeze([Object.freeze([3, 20])]);
    const table = Object.freeze({ cells, rowTotals: Object.freeze([23]) });
    expect(suppressTable(table).cells).toEqual([["primary", "secondary"]]);
  });
});
