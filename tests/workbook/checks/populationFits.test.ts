import { populationFits } from "../../../src/workbook/checks/populationFits";
import { seenBy } from "./seenBy";

const Doelen = `
  | Code | Niveau                   | Bovenliggend | Omschrijving     | Populatie  |
  | D1   | Domein                   |              | Meedoen          | Deelnemers |
  | R1   | Maatschappelijk resultaat | D1          | Minder eenzaam   | Inwoners   |
  | B1   | Bijdrage                 | R1           | Deelnemers leren | Deelnemers |`;
const indicators = (populationOfResult: string, populationOfContribution: string): string => `
  | Code | Doel | Naam     | Populatie                     | Soort   | Norm  | Marge |
  | I1   | R1   | Eenzaam  | ${populationOfResult}         | Aandeel | Lager | 3     |
  | I2   | B1   | Contact  | ${populationOfContribution}   | Aandeel | Hoger | 3     |
  | I3   | X9   | Anders   | Deelnemers                    | Aandeel | Hoger | 3     |`;

test("finds indicators about others than their goal is about", () => {
  expect(seenBy(populationFits, { Doelen, Indicatoren: indicators("Deelnemers", "Inwoners") })).toEqual([
    {
      cause: "indicator-population-mixed",
      at: "Indicatoren!D2",
      facts: { indicator: "I1", goal: "R1", wanted: "residents" },
    },
    {
      cause: "indicator-population-mixed",
      at: "Indicatoren!D3",
      facts: { indicator: "I2", goal: "B1", wanted: "participants" },
    },
  ]);
});

test("finds a goal about others than its level is about", () => {
  const mixed = Doelen.replace("| Deelnemers leren | Deelnemers |", "| Deelnemers leren | Inwoners |");
  expect(seenBy(populationFits, { Doelen: mixed })).toEqual([
    { cause: "goal-population-mixed", at: "Doelen!E4", facts: { goal: "B1", wanted: "participants" } },
  ]);
});

test("stays silent where they fit, where nothing is said, and above the level of results", () => {
  expect(seenBy(populationFits, { Doelen, Indicatoren: indicators("Inwoners", "Deelnemers") })).toEqual([]);
  expect(seenBy(populationFits, { Doelen, Indicatoren: indicators("", "") })).toEqual([]);
  expect(seenBy(populationFits, { Indicatoren: indicators("Deelnemers", "Inwoners") })).toEqual([]);
});
