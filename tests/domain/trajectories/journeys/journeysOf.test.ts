import fc from "fast-check";
import { InvalidInput } from "../../../../src/domain/InvalidInput";
import { journeysOf } from "../../../../src/domain/trajectories/journeys/journeysOf";
import type { StayRow } from "./staysOf";
import { staysOf, stepsOf } from "./staysOf";

const referenceDay = 1000;
const stepsIn = (rows: readonly StayRow[]): string[] => stepsOf(journeysOf(staysOf(rows), referenceDay));

describe("the steps of a person", () => {
  it("go from entry through the stays in order of start to exit, in whatever order the rows stand", () => {
    const rows: StayRow[] = [
      ["p", "C", 300, 400],
      ["p", "A", 0, 100],
      ["p", "B", 150, 200],
    ];
    expect(stepsIn(rows)).toEqual(["in > A", "A > B", "B > C", "C > out"]);
    expect(stepsIn(rows.toReversed())).toEqual(stepsIn(rows));
  });

  it("end in ongoing while the last stay is open", () => {
    expect(stepsIn([["p", "A", 0, null]])).toEqual(["in > A", "A > now"]);
  });

  it.each([
    ["the day itself", 1000, "A > out"],
    ["the day after", 1001, "A > now"],
  ])("a stay that ends on %s of reference", (_what, end, last) => {
    expect(stepsIn([["p", "A", 0, end]])[1]).toBe(last);
  });

  it("may start on the day of reference", () => {
    expect(stepsIn([["p", "A", 1000, null]])).toEqual(["in > A", "A > now"]);
  });

  it("go to the same provision when somebody comes back", () => {
    expect(
      stepsIn([
        ["p", "A", 0, 10],
        ["p", "A", 20, 30],
      ]),
    ).toEqual(["in > A", "A > A", "A > out"]);
  });

  it("are each person's own, with capitals and spaces of a pseudonym and provision apart", () => {
    const rows: StayRow[] = [
      ["p 1", "Wijkteam", 0, 10],
      ["q", "wijkteam", 5, null],
      ["P1 ", "Wijk team", 20, 30],
    ];
    const journeys = journeysOf(staysOf(rows), referenceDay);
    expect(journeys.provisions).toEqual(["Wijkteam"]);
    expect(journeys.persons).toBe(2);
    expect(stepsOf(journeys)).toEqual([
      "in > Wijkteam",
      "Wijkteam > Wijkteam",
      "Wijkteam > out",
      "in > Wijkteam",
      "Wijkteam > now",
    ]);
  });
});

describe("stays that overlap", () => {
  it.each([
    ["the day before the end", 99, "A + B"],
    ["the day of the end", 100, "A > B"],
    ["the day after the end", 101, "A > B"],
  ])("a start on %s", (_what, start, step) => {
    const found = journeysOf(
      staysOf([
        ["p", "A", 0, 100],
        ["p", "B", start, 200],
      ]),
      referenceDay,
    );
    expect(stepsOf(found)[1]).toBe(step);
    expect(found.personsWithOverlap).toBe(step === "A + B" ? 1 : 0);
  });

  it("a stay beside an open one comes beside, not after", () => {
    expect(
      stepsIn([
        ["p", "A", 0, null],
        ["p", "B", 50, 60],
      ]),
    ).toEqual(["in > A", "A + B", "A > now"]);
  });

  it("goes from the stay that began before, also where an earlier one still runs", () => {
    expect(
      stepsIn([
        ["p", "A", 0, 100],
        ["p", "B", 10, 20],
        ["p", "C", 30, 40],
        ["p", "D", 100, 110],
      ]),
    ).toEqual(["in > A", "A + B", "B + C", "C > D", "D > out"]);
  });

  it("leaves from the stay that ends last; of two that end on one day, from that which began last", () => {
    const rows = (end: number): StayRow[] => [
      ["p", "A", 0, 100],
      ["p", "B", 10, end],
    ];
    expect(stepsIn(rows(99)).at(-1)).toBe("A > out");
    expect(stepsIn(rows(100)).at(-1)).toBe("B > out");
  });

  it("of several open stays, that which began last goes on", () => {
    expect(
      stepsIn([
        ["p", "A", 0, null],
        ["p", "B", 10, 2000],
      ]).at(-1),
    ).toBe("B > now");
  });

  it("of two that begin on one day, the one that ends first comes first; of two alike, by name", () => {
    const rows: StayRow[] = [
      ["p", "B", 0, null],
      ["p", "D", 0, 10],
      ["p", "C", 0, 10],
    ];
    expect(stepsIn(rows)).toEqual(["in > C", "C + D", "D + B", "B > now"]);
    expect(stepsIn(rows.toReversed())).toEqual(stepsIn(rows));
  });

  it("counts a person with overlap once, and the next person anew", () => {
    const found = journeysOf(
      staysOf([
        ["p", "A", 0, 100],
        ["p", "B", 10, 100],
        ["p", "C", 20, 100],
        ["q", "A", 50, 60],
      ]),
      referenceDay,
    );
    expect(found.personsWithOverlap).toBe(1);
    expect(found.steps.overlapping).toEqual([false, true, true, false, false, false]);
  });
});

describe("stays that cannot count are named, never put right", () => {
  it.each([
    ["pseudonym-missing", ["", "A", 0, 10]],
    ["pseudonym-missing", ["  ", "A", 0, null]],
    ["provision-missing", ["p", " ", 0, 10]],
    ["not-started", ["p", "A", null, null]],
    ["not-started", ["", "", null, null]],
    ["start-missing", ["p", "A", null, 10]],
    ["end-before-start", ["p", "A", 10, 9]],
    ["start-after-reference", ["p", "A", 1001, null]],
    ["start-after-reference", ["p", "A", 1001, 1002]],
  ] as const)("%s: %j", (reason, row) => {
    const found = journeysOf(staysOf([["q", "B", 0, 5], row]), referenceDay);
    expect(found.notCounted).toEqual([{ row: 1, reason }]);
    expect(stepsOf(found)).toEqual(["in > B", "B > out"]);
  });

  it("a row that is there already, wherever it stands", () => {
    const rows: StayRow[] = [
      ["p", "A", 0, null],
      ["p", "B", 10, 20],
      ["P", "a", 0, null],
      ["p", "A", 10, 20],
      ["p", "B", 10, 20],
      ["q", "B", 10, 20],
      ["p", "B", 10, 21],
      ["p", "B", 11, 21],
    ];
    const found = journeysOf(staysOf(rows), referenceDay);
    expect(found.notCounted).toEqual([
      { row: 2, reason: "stay-twice" },
      { row: 4, reason: "stay-twice" },
    ]);
    expect(found.stays.person).toHaveLength(6);
  });

  it("has no journeys where nothing counts", () => {
    const found = journeysOf(staysOf([]), referenceDay);
    expect([found.persons, found.steps.from, found.provisions]).toEqual([0, [], []]);
  });

  it.each([
    ["startDay", [0.5, 1]],
    ["endDay", [0, 1.5]],
  ] as const)("refuses part of a day: %s", (name, [start, end]) => {
    const refusal = new InvalidInput("not-a-whole-number", {
      name,
      value: name === "startDay" ? start : end,
    });
    expect(() => staysOf([["p", "A", start, end]])).toThrow(refusal);
  });

  it("refuses a day of reference that is no day", () => {
    const refusal = new InvalidInput("not-a-finite-number", { name: "referenceDay", value: NaN });
    expect(() => journeysOf(staysOf([]), NaN)).toThrow(refusal);
  });
});

const stay: fc.Arbitrary<StayRow> = fc
  .tuple(fc.constantFrom("p", "q", "r"), fc.constantFrom("A", "B", "C"), fc.nat(30), fc.option(fc.nat(20)))
  .map(([person, provision, start, days]) => [person, provision, start, days === null ? null : start + days]);

describe("whatever the stays", () => {
  it("every row counts or is named, every person enters once and leaves or goes on once, with a step for each stay between", () => {
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 25 }), (rows) => {
        const { stays, steps, notCounted, persons } = journeysOf(staysOf(rows), 25);
        expect(stays.person.length + notCounted.length).toBe(rows.length);
        expect(steps.from.filter((place) => place === -1)).toHaveLength(persons);
        expect(steps.to.filter((place) => place < -1)).toHaveLength(persons);
        expect(steps.from).toHaveLength(stays.person.length + persons);
      }),
    );
  });

  it("the order of the rows does not matter", () => {
    const shuffled = fc
      .array(stay, { maxLength: 15 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(stepsIn(others).toSorted()).toEqual(stepsIn(rows).toSorted());
      }),
    );
  });
});
