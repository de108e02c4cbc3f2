import { goalsFormTree } from "../../../src/workbook/checks/goalsFormTree";
import { seenBy } from "./seenBy";

test("finds goals that stand above each other, once", () => {
  const Doelen = `
    | Code | Niveau   | Bovenliggend | Omschrijving | Populatie |
    | D1   | Ambitie  | D3           | Een          | Inwoners  |
    | D2   | Bijdrage | D1           | Twee         | Inwoners  |
    | D3   | Bijdrage | D2           | Drie         | Inwoners  |`;
  const seen = seenBy(goalsFormTree, { Doelen });
  expect(seen.map(({ cause, at }) => [cause, at])).toEqual([["goal-cycle", "Doelen!C2"]]);
});

test("finds a goal that is its own parent", () => {
  const Doelen = `
    | Code | Niveau   | Bovenliggend | Omschrijving | Populatie |
    | D1   | Ambitie  | d1           | Een          | Inwoners  |`;
  expect(seenBy(goalsFormTree, { Doelen })).toEqual([
    { cause: "goal-cycle", at: "Doelen!C2", facts: { goals: ["D1"] } },
  ]);
});

test("finds a goal below the highest level that stands under nothing", () => {
  const Doelen = `
    | Code | Niveau                   | Bovenliggend | Omschrijving | Populatie |
    | D1   | Maatschappelijk resultaat |             | Een          | Inwoners  |
    | D1.1 | Bijdrage                 |              | Twee         | Deelnemers |`;
  expect(seenBy(goalsFormTree, { Doelen })).toEqual([
    { cause: "goal-without-parent", at: "Doelen!C3", facts: { goal: "D1.1" } },
  ]);
});

test("stays silent on a tree, on goals of one level, on an unknown parent, and without the column", () => {
  const tree = `
    | Code | Niveau   | Bovenliggend | Omschrijving | Populatie |
    | D1   | Ambitie  |              | Een          | Inwoners  |
    | D2   | Ambitie  |              | Twee         | Inwoners  |
    | D1.1 | Bijdrage | D1           | Drie         | Inwoners  |
    | D1.2 | Bijdrage | X9           | Vier         | Inwoners  |`;
  const flat = `
    | Code | Niveau   | Omschrijving | Populatie |
    | D1   | Ambitie  | Een          | Inwoners  |
    | D1.1 | Bijdrage | Twee         | Inwoners  |`;
  expect(seenBy(goalsFormTree, { Doelen: tree })).toEqual([]);
  expect(seenBy(goalsFormTree, { Doelen: flat })).toEqual([]);
  expect(seenBy(goalsFormTree, {})).toEqual([]);
});
