import { verdictInterpreted } from "../../../src/workbook/checks/verdictInterpreted";
import { seenBy } from "./seenBy";

// V2 and V1 of Newcombe's fixtures: 1104 of 2300 twice does not move, 1104 and 1081 cannot tell.
const measured = {
  Doelen: `
    | Code | Niveau                  | Omschrijving       | Populatie |
    | R1   | Maatschappelijk resultaat | Minder eenzaamheid | Inwoners  |`,
  Indicatoren: `
    | Code | Doel | Naam           | Populatie | Soort   | Norm  | Marge |
    | I1   | R1   | Meer contacten | Inwoners  | Aandeel | Lager | 3     |
    | I2   | R1   | Vaker buiten   | Inwoners  | Aandeel | Lager | 3     |`,
  Metingen: `
    | Indicator | Gebied | Periode | Waarde | Aantal (n) |
    | I1        | Noord  | 2022    | 48     | 2300       |
    | I1        | Noord  | 2023    | 48     | 2300       |
    | I1        | Zuid   | 2022    | 48     | 2300       |
    | I1        | Zuid   | 2023    | 48     | 2300       |
    | I2        |        | 2022    | 48     | 2300       |
    | I2        |        | 2023    | 47     | 2300       |`,
};
const talked = (...topics: string[]) => ({
  ...measured,
  Duiding: ["| Onderwerp | Waarneming |", ...topics.map((topic) => `| ${topic} | Zo is het |`)].join("\n"),
});

test("a verdict that is a reason to talk, and nothing about it in Duiding: once, whatever the areas", () => {
  expect(seenBy(verdictInterpreted, talked("Iets anders"))).toEqual([
    {
      cause: "verdict-not-interpreted",
      at: "Indicatoren!A2",
      facts: { indicator: "I1", verdict: "not-moving" },
    },
  ]);
});

test.each(["I1", " i1", "meer contacten", "R1", "Minder eenzaamheid"])("“%s” is about it", (topic) => {
  expect(seenBy(verdictInterpreted, talked(topic))).toEqual([]);
});

test("a row about another indicator is not", () => {
  expect(seenBy(verdictInterpreted, talked("I2"))).toHaveLength(1);
});

test("a workbook without Duiding, or with an empty sheet of it, is not asked for it", () => {
  expect(seenBy(verdictInterpreted, talked())).toEqual([]);
  expect(seenBy(verdictInterpreted, measured)).toEqual([]);
  expect(seenBy(verdictInterpreted, { Duiding: talked("I1").Duiding })).toEqual([]);
});
