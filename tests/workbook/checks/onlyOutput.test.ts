import { onlyOutput } from "../../../src/workbook/checks/onlyOutput";
import { seenBy } from "./seenBy";

const Doelen = `
  | Code | Niveau   | Bovenliggend | Omschrijving | Populatie  |
  | B1   | Bijdrage |              | Ontmoeten    | Deelnemers |
  | B2   | Bijdrage |              | Leren        | Deelnemers |`;
const Indicatoren = `
  | Code | Doel | Naam                   | Populatie  | Soort   | Norm  | Marge |
  | I1   | B1   | Aantal bijeenkomsten   | Deelnemers | Aantal  | Hoger | 3     |
  | I2   | B1   | Aantal deelnemers      | Deelnemers | Aantal  | Hoger | 3     |
  | I3   | B2   | Aantal deelnemers      | Deelnemers | Aantal  | Hoger | 3     |
  | I4   | B2   | Spreekt Nederlands     | Deelnemers | Aandeel | Hoger | 3     |`;

test("finds a goal with nothing but counts of participants", () => {
  expect(seenBy(onlyOutput, { Doelen, Indicatoren })).toEqual([
    { cause: "only-output", at: "Doelen!A2", facts: { goal: "B1", description: "Ontmoeten" } },
  ]);
});

test("stays silent where participants are asked, or inhabitants are counted", () => {
  const Stellingen = `
    | Code | Doel | Criterium      | Stelling               | Schaal   |
    | S1   | B1   | Doelrealisatie | Door deze activiteit … | 5-punts  |`;
  expect(seenBy(onlyOutput, { Doelen, Indicatoren, Stellingen })).toEqual([]);
  const ofTown = Indicatoren.replaceAll("Deelnemers | Aantal ", "Inwoners | Aantal ");
  expect(seenBy(onlyOutput, { Doelen, Indicatoren: ofTown })).toEqual([]);
  expect(seenBy(onlyOutput, { Doelen })).toEqual([]);
});
