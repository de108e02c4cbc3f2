import { goalReports } from "../../src/report/goalReports";
import { parseRecords } from "../../src/workbook/parseRecords";
import { snapshotOf } from "../workbook/snapshotOf";

const goals = `
  | Code | Niveau                    | Bovenliggend | Omschrijving                    | Populatie  |
  | R1.1 | Bijdrage                  | R1           | Deelnemers leren anderen kennen | Deelnemers |
  | R1   | Maatschappelijk resultaat |              | Meer ontmoeting                 | Inwoners   |
  | R2   | Maatschappelijk resultaat |              | Meer mensen aan het werk        | Inwoners   |
  | R1.2 | Bijdrage                  | R1           | Deelnemers helpen een buur      | Deelnemers |`;

const reportsOf = (activities: string, indicators = "| Code | Doel |\n| I-01 | r1 |") =>
  goalReports(
    parseRecords(snapshotOf({ Doelen: goals, Activiteiten: activities, Indicatoren: indicators })).records,
  );

const activities = `
  | Code | Naam          | Kerndoel | Nevendoelen | Teleenheid      | Aantal |
  | A-01 | Koffie-inloop | r1.1     | R2; R1.2    | Deelnemers      | 300    |
  | A-02 | Buurtdiner    | R1.1     |             | Deelnemers      | 250    |
  | A-03 | Burenhulp     | R1.2     |             | Unieke personen | 200    |
  | A-04 | Eetclub       | R1.2     |             | Deelnemers      |        |`;

test("a parent stands before its children, whatever the order of the rows", () => {
  expect(reportsOf(activities).map(({ code, depth }) => [code, depth])).toEqual([
    ["R1", 0],
    ["R1.1", 1],
    ["R1.2", 1],
    ["R2", 0],
  ]);
});

test("core activities stand before side activities, and codes match whatever their capitals", () => {
  const [, meeting, helping, work] = reportsOf(activities);
  const partsOf = (goal: typeof meeting) => goal?.activities.map(({ code, part }) => [code, part]);
  expect(partsOf(meeting)).toEqual([
    ["A-01", "core"],
    ["A-02", "core"],
  ]);
  expect(partsOf(helping)).toEqual([
    ["A-03", "core"],
    ["A-04", "core"],
    ["A-01", "side"],
  ]);
  expect(partsOf(work)).toEqual([["A-01", "side"]]);
});

test("300, 250 and 200 participants under one result are between 300 and 750 persons (overlap example of the seed texts)", () => {
  expect(reportsOf(activities)[0]?.personsReached).toEqual({
    lower: 300,
    upper: 750,
    exact: false,
    activitiesCounted: 3,
    activitiesNotCounted: 1,
  });
});

test("a goal that is nobody's core has no persons reached, not zero", () => {
  expect(reportsOf(activities)[3]?.personsReached).toBeNull();
});

test("an activity with two core goals is counted once in the result above both", () => {
  const twoCores = `
    | Code | Naam          | Kerndoel   | Teleenheid      | Aantal |
    | A-01 | Koffie-inloop | R1.1; R1.2 | Unieke personen | 300    |`;
  expect(reportsOf(twoCores)[0]?.personsReached).toMatchObject({ lower: 300, upper: 300, exact: true });
});

test("an indicator stands under its own goal only", () => {
  expect(reportsOf(activities).map(({ indicators }) => indicators)).toEqual([["I-01"], [], [], []]);
});

test("goals that run in a circle are all there, once", () => {
  const circle = `
    | Code | Bovenliggend | Omschrijving |
    | D1   | D2           | Meedoen      |
    | D2   | D1           | Meepraten    |`;
  const { records } = parseRecords(snapshotOf({ Doelen: circle }));
  expect(goalReports(records).map(({ code }) => code)).toEqual(["D1", "D2"]);
});

test("without a sheet of goals there are no goals", () => {
  expect(goalReports(parseRecords(snapshotOf({ Activiteiten: activities })).records)).toEqual([]);
});
