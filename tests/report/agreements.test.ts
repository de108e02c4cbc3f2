import { agreements } from "../../src/report/agreements";
import { parseRecords } from "../../src/workbook/parseRecords";
import { snapshotOf } from "../workbook/snapshotOf";

const Doelen = `
  | Code | Niveau   | Bovenliggend | Omschrijving | Populatie  |
  | D2   | Bijdrage | A            | Op orde      | Deelnemers |
  | D1   | Bijdrage | A            | Netwerken    | Deelnemers |
  | A    | Ambitie  |              | Meedoen      | Inwoners   |`;
const head = "| Code | Naam | Kerndoel | Afspraak | Afspraakstatus |";
const told = (...rows: string[]) =>
  agreements(
    parseRecords(snapshotOf({ Doelen, Activiteiten: [head, ...rows.map((row) => `| ${row} |`)].join("\n") }))
      .records,
  );

it("counts agreements per core goal, in the order of the tree, and those without (by hand)", () => {
  const found = told(
    "A1 | a | d1  | In elke wijk | Gedaan",
    "A2 | b | D1  | Elke week    | Deels",
    "A3 | c | D1  | Vijf groepen | Niet",
    "A4 | d | D1  | Na de zomer  | Nog niet aan de orde",
    "A5 | e | D1  | Ooit         |",
    "A6 | f | D2  | Nu           | Gedaan",
    "A7 | g | Q   | Straks       | Gedaan",
    "A8 | h |     | Later        | Niet",
    "A9 | i | D2  |              |",
  );
  expect(found?.goals).toEqual([
    {
      ...{ goal: "D2", goalDescription: "Op orde", agreements: 1, due: 1 },
      ...{ done: 1, partly: 0, not: 0, notYetDue: 0, withoutStatus: 0 },
      ...{ shareDone: 1, sharePartly: 0, shareNot: 0 },
    },
    {
      ...{ goal: "D1", goalDescription: "Netwerken", agreements: 5, due: 3 },
      ...{ done: 1, partly: 1, not: 1, notYetDue: 1, withoutStatus: 1 },
      ...{ shareDone: 1 / 3, sharePartly: 1 / 3, shareNot: 1 / 3 },
    },
    {
      ...{ goal: "Q", goalDescription: null, agreements: 1, due: 1 },
      ...{ done: 1, partly: 0, not: 0, notYetDue: 0, withoutStatus: 0 },
      ...{ shareDone: 1, sharePartly: 0, shareNot: 0 },
    },
  ]);
  expect(found?.withoutGoal).toMatchObject({ agreements: 1, due: 1, not: 1, shareDone: 0 });
  expect(found?.total).toMatchObject({ agreements: 8, due: 6, done: 3, partly: 1, not: 2, shareDone: 0.5 });
});

it("a status without the words of the agreement counts, and one activity with two core goals counts once", () => {
  const found = told("A1 | a | D1; D2 |  | Gedaan");
  expect(found?.goals.map(({ goal, agreements: count }) => [goal, count])).toEqual([["D1", 1]]);
  expect(found?.total.agreements).toBe(1);
});

it("without any agreement, or without activities, there is nothing to tell", () => {
  expect(told("A1 | a | D1 |  |")).toBeNull();
  expect(agreements(parseRecords(snapshotOf({ Doelen })).records)).toBeNull();
});
