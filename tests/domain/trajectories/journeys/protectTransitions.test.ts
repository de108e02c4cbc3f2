import fc from "fast-check";
import { InvalidInput } from "../../../../src/domain/InvalidInput";
import { journeysOf } from "../../../../src/domain/trajectories/journeys/journeysOf";
import { protectDurations } from "../../../../src/domain/trajectories/journeys/protectDurations";
import { protectTransitions } from "../../../../src/domain/trajectories/journeys/protectTransitions";
import { stayDurations } from "../../../../src/domain/trajectories/journeys/stayDurations";
import type { TransitionTable } from "../../../../src/domain/trajectories/journeys/transitionTable";
import { transitionTable } from "../../../../src/domain/trajectories/journeys/transitionTable";
import { attackJourneys } from "./journeyAttacker";
import type { StayRow } from "./staysOf";
import { placeName, staysOf } from "./staysOf";

/** So many persons who go through these provisions one after the other; the last stay may still be open. */
interface Way {
  readonly persons: number;
  readonly places: string;
  readonly open?: boolean;
}

const rowsOf = (ways: readonly Way[]): StayRow[] =>
  ways.flatMap(({ persons, places, open }, way) =>
    Array.from({ length: persons }, (_, person) =>
      [...places].map((place, index): StayRow => {
        const isOpen = open === true && index === places.length - 1;
        return [`${way}-${person}`, place, 10 * index, isOpen ? null : 10 * index + 5];
      }),
    ).flat(),
  );
const journeysOn = (ways: readonly Way[]) => journeysOf(staysOf(rowsOf(ways)), 100);
const tableOf = (ways: readonly Way[]): TransitionTable => transitionTable(journeysOn(ways));

/** As printed: "<" for a small number, "·" for another that is hidden. */
function printed(ways: readonly Way[], minimum?: number): string[] {
  const found = protectTransitions(tableOf(ways), minimum);
  return found.transitions.map(({ from, to, persons, treatment }) => {
    const shown = persons ?? (treatment === "primary" ? "<" : "·");
    return `${placeName(found.provisions, from)} > ${placeName(found.provisions, to)}: ${shown}`;
  });
}

describe("steps as they may be shared (by hand from the rule)", () => {
  it("are all shown where none is small: 10 persons are enough", () => {
    const ways = [
      { persons: 10, places: "A" },
      { persons: 10, places: "AB", open: true },
    ];
    expect(printed(ways)).toEqual(["in > A: 20", "A > B: 10", "A > out: 10", "B > now: 10"]);
    const { personsPerProvision, provisionsLeftOut } = protectTransitions(tableOf(ways));
    expect(personsPerProvision).toEqual([
      { persons: 20, treatment: "shown" },
      { persons: 10, treatment: "shown" },
    ]);
    expect(provisionsLeftOut).toBe(0);
  });

  it("a small step takes another out of the same provision with it, for who stayed there is known", () => {
    expect(
      printed([
        { persons: 91, places: "A" },
        { persons: 9, places: "A", open: true },
      ]),
    ).toEqual(["in > A: 100", "A > out: ·", "A > now: <"]);
  });

  it("with a minimum of 9, 9 persons are shown", () => {
    expect(
      printed(
        [
          { persons: 91, places: "A" },
          { persons: 9, places: "A", open: true },
        ],
        9,
      ),
    ).toEqual(["in > A: 100", "A > out: 91", "A > now: 9"]);
  });

  it("steps from and to a provision with fewer than the minimum are left out altogether", () => {
    const ways = [
      { persons: 50, places: "A" },
      { persons: 50, places: "B" },
      { persons: 9, places: "C" },
    ];
    const found = protectTransitions(tableOf(ways));
    expect(printed(ways).map((line) => line.split(":")[0])).toEqual([
      "in > A",
      "in > B",
      "A > out",
      "B > out",
    ]);
    expect(found.personsPerProvision[2]).toEqual({ persons: null, treatment: "primary" });
    expect(found.provisionsLeftOut).toBe(1);
  });

  it("with a minimum of 9 they are not", () => {
    const found = protectTransitions(tableOf([{ persons: 9, places: "C" }]), 9);
    expect(found.transitions.map(({ persons }) => persons)).toEqual([9, 9]);
    expect(found.provisionsLeftOut).toBe(0);
  });

  it("a small step to the same provision is hidden and takes no other with it", () => {
    expect(
      printed([
        { persons: 50, places: "A" },
        { persons: 9, places: "AA" },
      ]),
    ).toEqual(["in > A: 59", "A > A: <", "A > out: 59"]);
  });

  it("a provision without anybody is neither left out nor hidden", () => {
    const stays = staysOf([...rowsOf([{ persons: 20, places: "A" }]), ["x", "B", null, null]]);
    const found = protectTransitions(transitionTable(journeysOf(stays, 100)));
    expect(found.personsPerProvision[1]).toEqual({ persons: 0, treatment: "shown" });
    expect(found.provisionsLeftOut).toBe(0);
  });

  it("shows nothing where a small number has no room to be another", () => {
    // Everybody enters into A and there is no other step: who knows that "<" of B came from A, knows all.
    const table: TransitionTable = {
      provisions: ["A"],
      personsPerProvision: [20],
      transitions: [{ from: "entry", to: "exit", persons: 4, steps: 4, overlappingSteps: 0 }],
    };
    expect(protectTransitions(table)).toMatchObject({
      transitions: [{ persons: null, treatment: "primary" }],
      personsPerProvision: [{ persons: null, treatment: "secondary" }],
    });
  });

  it.each([2, 101])("refuses a minimum of %p", (minimum) => {
    const facts = { name: "minimum", value: minimum, lowest: 3, highest: 100 };
    expect(() => protectTransitions(tableOf([]), minimum)).toThrow(new InvalidInput("out-of-range", facts));
  });

  it("takes 100 provisions and refuses 101", () => {
    const withPlaces = (count: number): TransitionTable => ({
      provisions: Array.from({ length: count }, (_, index) => `V${index}`),
      personsPerProvision: new Array<number>(count).fill(0),
      transitions: [],
    });
    expect(protectTransitions(withPlaces(100)).transitions).toEqual([]);
    const facts = { name: "provisions", value: 101, lowest: 0, highest: 100 };
    expect(() => protectTransitions(withPlaces(101))).toThrow(new InvalidInput("out-of-range", facts));
  });
});

describe("durations beside them", () => {
  // The 9 of C could be told from all who came, less those of A, B and D: the smallest of these, D, is hidden too.
  const ways = [
    { persons: 91, places: "A" },
    { persons: 9, places: "A", open: true },
    { persons: 30, places: "B", open: true },
    { persons: 30, places: "B" },
    { persons: 9, places: "C" },
    { persons: 20, places: "D" },
  ];
  const found = journeysOn(ways);
  const durations = protectDurations(stayDurations(found), protectTransitions(transitionTable(found)));

  it("say how many are still there only where that step is shown, and nothing of a small provision", () => {
    expect(durations.map(({ persons, personsOpen, treatment }) => [persons, personsOpen, treatment])).toEqual(
      [
        [100, null, "shown"],
        [60, 30, "shown"],
        [null, null, "primary"],
        [null, 0, "secondary"],
      ],
    );
    expect(durations.map(({ days }) => days === null)).toEqual([false, false, true, false]);
  });

  it("say how many are still there where it is shown", () => {
    const open = journeysOn([
      { persons: 30, places: "B", open: true },
      { persons: 30, places: "B" },
    ]);
    const [one] = protectDurations(stayDurations(open), protectTransitions(transitionTable(open)));
    expect(one).toEqual({
      provision: 0,
      persons: 60,
      treatment: "shown",
      personsOpen: 30,
      days: {
        // Half ended after 5 days, nobody later: halfway to 100.
        median: { kind: "reached", days: 52.5 },
        percentile90: { kind: "not-reached", moreThanDays: 100 },
      },
    });
  });

  it("do not say it where the persons still there are not those who took that step: their difference may be few", () => {
    const rows = [
      ...rowsOf([{ persons: 30, places: "A", open: true }]),
      ...Array.from({ length: 3 }, (_, index): StayRow[] => [
        [`x${index}`, "A", 0, null],
        [`x${index}`, "B", 1, null],
      ]).flat(),
      ...Array.from({ length: 20 }, (_, index): StayRow => [`y${index}`, "B", 1, null]),
    ];
    const overlapping = journeysOf(staysOf(rows), 100);
    const [one] = protectDurations(
      stayDurations(overlapping),
      protectTransitions(transitionTable(overlapping)),
    );
    expect(one?.personsOpen).toBeNull();
  });
});

const way = fc.record({
  persons: fc.integer({ min: 1, max: 14 }),
  places: fc.string({ unit: fc.constantFrom("A", "B", "C"), minLength: 1, maxLength: 3 }),
  open: fc.boolean(),
});

describe("whoever does sums with all that is shown", () => {
  it("excludes no value of a small step that the marks alone do not exclude, and recomputes no hidden number (checked by linear programming)", () => {
    const minimum = 5;
    fc.assert(
      fc.property(fc.array(way, { minLength: 1, maxLength: 8 }), (ways) => {
        const table = tableOf(ways);
        const found = protectTransitions(table, minimum);
        const before = new Map(attackJourneys(table, null, minimum).map((one) => [one.name, one.range]));
        for (const { name, small, range } of attackJourneys(table, found, minimum)) {
          const [least, greatest] = range;
          const [lowest = 0, highest = 0] = before.get(name) ?? [];
          if (small) {
            expect(least).toBeCloseTo(lowest, 6);
            expect(greatest).toBeCloseTo(highest, 6);
          }
          if (highest - lowest > 0.5) expect(greatest - least).toBeGreaterThan(0.5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("sees no number below the minimum", () => {
    fc.assert(
      fc.property(fc.array(way, { maxLength: 8 }), fc.integer({ min: 3, max: 20 }), (ways, minimum) => {
        const found = journeysOn(ways);
        const steps = protectTransitions(transitionTable(found), minimum);
        const durations = protectDurations(stayDurations(found), steps);
        const numbers = [...steps.transitions, ...steps.personsPerProvision, ...durations];
        for (const { persons } of numbers) expect(persons ?? minimum).toBeGreaterThanOrEqual(minimum);
        for (const { personsOpen } of durations) {
          expect(personsOpen === null || personsOpen === 0 || personsOpen >= minimum).toBe(true);
        }
      }),
    );
  });

  it("would recompute a small step if only the small ones were hidden: the attack is a real one", () => {
    const table = tableOf([
      { persons: 91, places: "A" },
      { persons: 9, places: "A", open: true },
    ]);
    const naive = {
      provisions: table.provisions,
      personsPerProvision: [{ persons: 100, treatment: "shown" as const }],
      transitions: table.transitions.map(({ from, to, persons }) => ({
        from,
        to,
        persons: persons < 10 ? null : persons,
        treatment: persons < 10 ? ("primary" as const) : ("shown" as const),
      })),
      provisionsLeftOut: 0,
    };
    const [small] = attackJourneys(table, naive, 10).filter((one) => one.small);
    expect(small?.range[0]).toBeCloseTo(9, 6);
    expect(small?.range[1]).toBeCloseTo(9, 6);
  });
});
