import fc from "fast-check";
import type { CountTable, TableTreatment } from "../../../src/domain/privacy/CountTable";
import { differenceOfTables } from "../../../src/domain/privacy/differenceOfTables";
import { attackLinked } from "./attackLinked";
import { refusalFactsOf } from "./refusalFactsOf";
import type { SeenNumber } from "./tableAttacker";
import { seenNumbers } from "./tableAttacker";
import { withTotals } from "./withTotals";

const one = (value: number): CountTable => ({ cells: [[value]] });
const hidden = (treatment: TableTreatment): (string | undefined)[] => treatment.cells.flat();

describe("two tables of which one is part of the other (by hand from the rule)", () => {
  it.each([
    [120, 115, "shown", "secondary"],
    [120, 111, "shown", "secondary"],
    [120, 119, "shown", "secondary"],
    [120, 110, "shown", "shown"],
    [120, 120, "shown", "shown"],
    [120, 9, "shown", "secondary"],
    [120, 10, "shown", "shown"],
    [120, 0, "shown", "shown"],
    [9, 0, "secondary", "shown"],
    [9, 4, "secondary", "secondary"],
    [9, 9, "secondary", "secondary"],
    [0, 0, "shown", "shown"],
  ])("%d and %d: the first is %s, the second %s", (whole, part, ofWhole, ofPart) => {
    const found = differenceOfTables({ whole: one(whole), part: one(part) });
    expect([hidden(found.whole), hidden(found.part)]).toEqual([[ofWhole], [ofPart]]);
  });

  it("with a minimum of 5 a difference of 5 may be known", () => {
    const found = differenceOfTables({ whole: one(120), part: one(115) }, 5);
    expect(hidden(found.part)).toEqual(["shown"]);
  });

  it("the total of the part gives nothing away: another number of its row goes too", () => {
    const whole = { cells: [[120, 80, 60]], rowTotals: [260] };
    const part = { cells: [[115, 50, 30]], rowTotals: [195] };
    const found = differenceOfTables({ whole, part });
    expect(found.whole.cells).toEqual([["shown", "shown", "shown"]]);
    expect(found.part.cells).toEqual([["secondary", "shown", "secondary"]]);
    expect(found.part.rowTotals).toEqual(["shown"]);
  });

  it("equal numbers where the difference is a small group: nobody of those few is there", () => {
    const whole = {
      cells: [
        [40, 25],
        [30, 30],
      ],
      rowTotals: [65, 60],
    };
    const part = {
      cells: [
        [40, 20],
        [15, 15],
      ],
      rowTotals: [60, 30],
    };
    expect(differenceOfTables({ whole, part }).part).toEqual({
      cells: [
        ["secondary", "secondary"],
        ["shown", "shown"],
      ],
      rowTotals: ["secondary", "shown"],
      withheld: false,
    });
  });

  it("a number that only one table has says nothing of a difference", () => {
    const found = differenceOfTables({ whole: { cells: [[null, 40]] }, part: { cells: [[15, null]] } });
    expect([found.whole.cells, found.part.cells]).toEqual([[["shown", "shown"]], [["shown", "shown"]]]);
  });

  it("refuses a part above the whole, and tables of two shapes", () => {
    expect(refusalFactsOf(() => differenceOfTables({ whole: one(20), part: one(21) }))).toEqual([
      "numerator-out-of-range",
      { events: 21, persons: 20 },
    ]);
    expect(refusalFactsOf(() => differenceOfTables({ whole: one(20), part: { cells: [[1, 2]] } }))).toEqual([
      "lengths-differ",
      { first: 1, second: 2 },
    ]);
    expect(refusalFactsOf(() => differenceOfTables({ whole: one(20), part: one(10) }, 2))[0]).toBe(
      "out-of-range",
    );
    expect(refusalFactsOf(() => differenceOfTables({ whole: one(-1), part: one(-2) }))[0]).toBe(
      "out-of-range",
    );
    expect(refusalFactsOf(() => differenceOfTables({ whole: one(5), part: one(-2) }))[0]).toBe(
      "out-of-range",
    );
  });
});

const pairs = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([height, width]) => {
    const persons = fc.oneof(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 40 }),
      fc.constant(0),
    );
    const both = fc.record({ part: persons, rest: persons });
    const line = fc.array(both, { minLength: width, maxLength: width });
    return fc.array(line, { minLength: height, maxLength: height });
  })
  .map((lines) => ({
    whole: withTotals(lines.map((line) => line.map(({ part, rest }) => part + rest))),
    part: withTotals(lines.map((line) => line.map(({ part }) => part))),
  }));
const minimums = fc.constantFrom(3, 5, 10);

describe("what an attacker with both tables can work out (linear programs over both at once)", () => {
  it("no count of 1 to the minimum − 1; in the part and the difference it may be anything up to the minimum or the whole", () => {
    fc.assert(
      fc.property(pairs, minimums, ({ whole, part }, minimum) => {
        const found = differenceOfTables({ whole, part }, minimum);
        expect([found.whole.withheld, found.part.withheld]).toEqual([false, false]);
        const seen = {
          whole: seenNumbers(whole, found.whole, minimum),
          part: seenNumbers(part, found.part, minimum),
        };
        for (const known of attackLinked(seen, whole.cells.length, whole.columnTotals.length)) {
          if (known.value === 0 || known.value >= minimum) continue;
          expect(known.highest - known.lowest).toBeGreaterThan(0.999);
          if (known.of === "whole") continue;
          expect(known.lowest).toBeLessThan(0.001);
          expect(known.highest).toBeGreaterThan(Math.min(minimum, known.whole) - 0.001);
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it("the attack finds what tables give away that are protected one by one (the attack is no straw man)", () => {
    const numbers = (value: number): SeenNumber[] =>
      seenNumbers(one(value), { cells: [["shown"]], withheld: false }, 10);
    const known = attackLinked({ whole: numbers(120), part: numbers(115) }, 1, 1);
    expect(
      known.filter(({ of, lowest, highest }) => of === "difference" && lowest === 5 && highest === 5),
    ).toHaveLength(1);
  });
});
