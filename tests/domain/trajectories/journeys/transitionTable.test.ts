import { journeysOf } from "../../../../src/domain/trajectories/journeys/journeysOf";
import { transitionTable } from "../../../../src/domain/trajectories/journeys/transitionTable";
import type { StayRow } from "./staysOf";
import { placeName, staysOf } from "./staysOf";

const rows: StayRow[] = [
  ["p", "Wijkteam", 0, 10],
  ["p", "Maatwerk", 20, 30],
  ["p", "Wijkteam", 40, 50],
  ["p", "Maatwerk", 45, 60],
  ["q", "Wijkteam", 0, 10],
  ["q", "Maatwerk", 10, null],
  ["r", "Maatwerk", 0, 10],
];

/** Counted by hand: p goes in → Wijkteam → Maatwerk → Wijkteam + Maatwerk → out, q in → Wijkteam → Maatwerk → now, r in and out. */
describe("the table of steps", () => {
  const table = transitionTable(journeysOf(staysOf(rows), 100));
  const { provisions, transitions } = table;

  it("counts persons once and steps each time, from entry first and to exit and ongoing last", () => {
    const found = transitions.map(({ from, to, persons, steps, overlappingSteps }) => [
      `${placeName(provisions, from)} > ${placeName(provisions, to)}`,
      persons,
      steps,
      overlappingSteps,
    ]);
    expect(found).toEqual([
      ["in > Wijkteam", 2, 2, 0],
      ["in > Maatwerk", 1, 1, 0],
      ["Wijkteam > Maatwerk", 2, 3, 1],
      ["Maatwerk > Wijkteam", 1, 1, 0],
      ["Maatwerk > out", 2, 2, 0],
      ["Maatwerk > now", 1, 1, 0],
    ]);
  });

  it("counts who stayed in each provision once", () => {
    expect(table.personsPerProvision).toEqual([2, 3]);
  });

  it("keeps a provision without a stay that counts, with nobody in it", () => {
    const found = transitionTable(journeysOf(staysOf([...rows, ["s", "Dagbesteding", null, null]]), 100));
    expect(found.provisions).toEqual(["Wijkteam", "Maatwerk", "Dagbesteding"]);
    expect(found.personsPerProvision).toEqual([2, 3, 0]);
    expect(found.transitions).toEqual(transitions);
  });
});
