import { oneSourceKind } from "../../../src/workbook/checks/oneSourceKind";
import { seenBy } from "./seenBy";

const Doelen = `
  | Code | Niveau   | Omschrijving       | Populatie  |
  | D1   | Bijdrage | Sterkere netwerken | Deelnemers |
  | D2   | Bijdrage | Meer op orde       | Deelnemers |`;
const Indicatoren = `
  | Code | Doel | Naam     | Populatie  | Soort   | Norm   | Marge |
  | I1   | D1   | Contact  | Deelnemers | Aandeel | Hoger  | 3     |
  | I2   | D2   | Schulden | Deelnemers | Aandeel | Lager  | 3     |`;
const Metingen = `
  | Indicator | Periode | Waarde |
  | i1        | 2023    | 40     |
  | I2        | 2023    |        |`;
const Stellingen = `
  | Code | Doel | Criterium      | Stelling | Schaal    |
  | S1   | D1   | Doelrealisatie | Doordat  | 3 smileys |`;
const Antwoorden = `
  | Activiteit | Stelling | A1 | A2 | A3 |
  | A1         | S1       | 1  | 2  | 3  |`;
const stories = (...rows: string[]) =>
  ["| Titel | Doel | Soort | Verhaal | Toestemming |", ...rows.map((row) => `| ${row} |`)].join("\n");

test("a goal with figures alone, in a workbook that keeps statements", () => {
  expect(seenBy(oneSourceKind, { Doelen, Indicatoren, Metingen, Stellingen })).toEqual([
    {
      cause: "one-source-kind",
      at: "Doelen!A2",
      facts: { goal: "D1", description: "Sterkere netwerken", kind: "figures" },
    },
  ]);
});

test("figures and answers are two kinds; a goal without any source is another finding", () => {
  expect(seenBy(oneSourceKind, { Doelen, Indicatoren, Metingen, Stellingen, Antwoorden })).toEqual([]);
});

test("a story is a kind by its sort, and two stories of one sort are one kind", () => {
  const Verhalen = stories("Weer thuis | D2 | Verhaal | Zij … | Ja", "Op pad | D2 |  | Hij … | Ja");
  expect(seenBy(oneSourceKind, { Doelen, Verhalen })).toMatchObject([
    { at: "Doelen!A3", facts: { goal: "D2", kind: "story" } },
  ]);
  const two = stories("Weer thuis | D2 | Verhaal | Zij … | Ja", "Op bezoek | D2 | Werkbezoek |  | Ja");
  expect(seenBy(oneSourceKind, { Doelen, Verhalen: two })).toEqual([]);
});

test("what is known of the goals below a goal says something of it too, and not the other way round", () => {
  const tree = `
    | Code | Niveau                    | Bovenliggend | Omschrijving | Populatie  |
    | D1   | Maatschappelijk resultaat |              | Netwerken    | Inwoners   |
    | T    | Ambitie                   | D1           | Tussen       | Inwoners   |
    | D2   | Bijdrage                  | T            | Op orde      | Deelnemers |`;
  const Verhalen = stories("Weer thuis | D2 | Verhaal | Zij … | Ja");
  expect(seenBy(oneSourceKind, { Doelen: tree, Indicatoren, Metingen, Verhalen })).toMatchObject([
    { at: "Doelen!A4", facts: { goal: "D2", kind: "story" } },
  ]);
});

test("a row that stands ready for answers is no source yet", () => {
  const ready = "| Activiteit | Stelling | A1 | A2 | A3 |\n| A1 | S1 | 0 | 0 | 0 |";
  expect(seenBy(oneSourceKind, { Doelen, Stellingen, Antwoorden: ready })).toEqual([]);
});

test("a suggestion and a story that may not be used are no source", () => {
  const Verhalen = stories(
    "Weer thuis | D1 | Verhaal | Zij … | Nee",
    "Op pad | D1 | Werkbezoek | Hij … |",
    "Kan beter | D1 | Suggestie | Meer | Ja",
  );
  expect(seenBy(oneSourceKind, { Doelen, Verhalen })).toEqual([]);
  expect(seenBy(oneSourceKind, { Doelen, Indicatoren, Metingen, Verhalen })).toHaveLength(1);
});

test("who keeps figures alone knows", () => {
  expect(seenBy(oneSourceKind, { Doelen, Indicatoren, Metingen })).toEqual([]);
  const empty = { Stellingen: "| Code | Doel | Criterium | Stelling | Schaal |" };
  expect(seenBy(oneSourceKind, { Doelen, Indicatoren, Metingen, ...empty })).toEqual([]);
  expect(seenBy(oneSourceKind, { Stellingen, Antwoorden })).toEqual([]);
});
