import { interpretations } from "../../src/report/interpretations";
import { checkWorkbook } from "../../src/workbook/checkWorkbook";
import { snapshotOf } from "../workbook/snapshotOf";

// 1104 of 2300 twice does not move (V2 of the fixtures of Newcombe's interval with margin 3).
const sheets = {
  Doelen: `
    | Code | Niveau                    | Omschrijving       | Populatie |
    | R1   | Maatschappelijk resultaat | Minder eenzaamheid | Inwoners  |`,
  Indicatoren: `
    | Code | Doel | Naam           | Populatie | Soort   | Norm  | Marge |
    | I1   | R1   | Meer contacten | Inwoners  | Aandeel | Lager | 3     |
    | I2   | R9   | Meer contact   | Inwoners  | Aandeel | Lager | 3     |`,
  Metingen: `
    | Indicator | Periode | Waarde | Aantal (n) |
    | I1        | 2022    | 48     | 2300       |
    | I1        | 2023    | 48     | 2300       |
    | I2        | 2022    | 48     | 2300       |
    | I2        | 2023    | 48     | 2300       |`,
};
const head =
  "| Onderwerp | Waarneming | Mogelijke verklaring | Klopt dat? | Vervolg | Wie | Status | Jaar | Ontwikkeling | Gevolg voor volgend jaar |";
const told = (...rows: string[]) => {
  const { records, series } = checkWorkbook(
    snapshotOf({ ...sheets, Duiding: [head, ...rows.map((row) => `| ${row} |`)].join("\n") }),
  );
  return interpretations(records, series);
};

it("tells a point with all that was written down, and what it is about", () => {
  const found = told(
    "i1 | Blijft gelijk | Corona | Ja | Meer vragen | GGD | Open | 2023 | Land | Vaker meten",
  );
  expect(found?.points).toEqual([
    {
      row: 2,
      topic: "i1",
      about: { kind: "indicator", code: "I1", name: "Meer contacten" },
      observation: "Blijft gelijk",
      possibleExplanation: "Corona",
      answer: "Ja",
      followUp: "Meer vragen",
      who: "GGD",
      when: null,
      status: "Open",
      isOpen: true,
      year: 2023,
      development: "country",
      consequence: "Vaker meten",
    },
  ]);
});

it("finds a goal by its words, and leaves another topic as it is", () => {
  const found = told("minder eenzaamheid | x | | | | | | | | ", "De sfeer | x | | | | | | | | ");
  expect(found?.points.map(({ about }) => about)).toEqual([
    { kind: "goal", code: "R1", name: "Minder eenzaamheid" },
    null,
  ]);
});

it.each([
  ["Afgerond", false],
  ["gesloten", false],
  ["KLAAR", false],
  ["Loopt", true],
  ["Nog niet klaar", true],
  ["", true],
])("a point with the status “%s” is open: %s", (status, isOpen) => {
  expect(told(`I1 | x | | | | | ${status} | | | `)?.points[0]?.isOpen).toBe(isOpen);
});

it("tells which verdicts still wait for a conversation", () => {
  expect(told("I1 | x | | | | | | | | ")?.waiting).toEqual([
    { code: "I2", name: "Meer contact", goal: "R9" },
  ]);
  expect(told("R1 | x | | | | | | | | ")?.waiting.map(({ code }) => code)).toEqual(["I2"]);
  expect(told()?.waiting.map(({ code }) => code)).toEqual(["I1", "I2"]);
});

it("a workbook without Duiding has no conversation to tell of", () => {
  const { records, series } = checkWorkbook(snapshotOf(sheets));
  expect(interpretations(records, series)).toBeNull();
});

it("repeats no citizen service number (111222333 passes the test of eleven)", () => {
  const found = told("I1 | Gesproken met 111222333 | | | | 111222333 | | | | ");
  expect(JSON.stringify(found)).not.toContain("111222333");
});
