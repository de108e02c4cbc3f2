import { codesKeepMeaning } from "../../../../src/workbook/checks/previous/codesKeepMeaning";
import { seenBy } from "../seenBy";

const activities = (...rows: readonly (readonly [code: string, name: string])[]) => ({
  Activiteiten: [
    "| Code | Naam | Kerndoel | Teleenheid | Aantal |",
    ...rows.map(([code, name]) => `| ${code} | ${name} | R1 | Deelnemers | 130 |`),
  ].join("\n"),
});

test("finds a code that stands for something else now", () => {
  const now = activities(["A-01", "Schuldhulpmaatje"], ["A-02", "Taalles"]);
  const before = activities(["a-01", "Koffie-inloop"], ["A-02", "Taalles"]);
  expect(seenBy(codesKeepMeaning, now, {}, before)).toEqual([
    {
      cause: "code-reused",
      at: "Activiteiten!A2",
      facts: { table: "Activiteiten", code: "A-01", before: "Koffie-inloop", now: "Schuldhulpmaatje" },
    },
  ]);
});

test("finds a name that has another code now", () => {
  const now = activities(["B-01", "Koffie-inloop"]);
  expect(seenBy(codesKeepMeaning, now, {}, activities(["A-01", "Koffie inloop"]))).toEqual([
    {
      cause: "code-changed",
      at: "Activiteiten!A2",
      facts: { table: "Activiteiten", name: "Koffie-inloop", before: "A-01", now: "B-01" },
    },
  ]);
});

test("codes that moved up one row are other meanings, and not other codes as well", () => {
  const before = activities(["A-01", "Koffie-inloop"], ["A-02", "Taalles"], ["A-03", "Koor"]);
  const now = activities(["A-01", "Taalles"], ["A-02", "Koor"]);
  expect(seenBy(codesKeepMeaning, now, {}, before).map(({ cause, at }) => [cause, at])).toEqual([
    ["code-reused", "Activiteiten!A2"],
    ["code-reused", "Activiteiten!A3"],
  ]);
});

test("finds it in goals, target groups and indicators too", () => {
  const year = (goal: string, group: string, indicator: string) => ({
    Doelen: `
      | Code | Niveau   | Omschrijving | Populatie  |
      | R1   | Bijdrage | ${goal}      | Deelnemers |`,
    Doelgroepen: `
      | Code | Omschrijving | Omvang | Bron | Peildatum  |
      | G1   | ${group}     | 8000   | CBS  | 2023-01-01 |`,
    Indicatoren: `
      | Code | Doel | Naam         | Populatie | Soort   | Norm  | Marge |
      | I-01 | R1   | ${indicator} | Inwoners  | Aandeel | Lager | 3     |`,
  });
  const now = year("Inwoners vinden werk", "Jonge ouders", "Sport wekelijks");
  const before = year("Buren kennen elkaar", "Mantelzorgers", "Voelt zich eenzaam");
  expect(seenBy(codesKeepMeaning, now, {}, before).map(({ at }) => at)).toEqual([
    "Doelen!A2",
    "Doelgroepen!A2",
    "Indicatoren!A2",
  ]);
  expect(seenBy(codesKeepMeaning, now, {}, now)).toEqual([]);
});

test("stays silent where a name has something added, a name or the codes are missing, or a code stands there twice", () => {
  const koffie = activities(["A-01", "Koffie-inloop"]);
  const other = activities(["A-01", "Schuldhulpmaatje"]);
  expect(seenBy(codesKeepMeaning, activities(["A-01", "Koffie-inloop Noord"]), {}, koffie)).toEqual([]);
  expect(seenBy(codesKeepMeaning, activities(["A-01", ""]), {}, koffie)).toEqual([]);
  expect(seenBy(codesKeepMeaning, activities(["", "Koffie-inloop"]), {}, koffie)).toEqual([]);
  expect(
    seenBy(codesKeepMeaning, activities(["A-01", "Schuldhulpmaatje"], ["A-01", "Koor"]), {}, koffie),
  ).toEqual([]);
  expect(seenBy(codesKeepMeaning, {}, {}, koffie)).toEqual([]);
  expect(seenBy(codesKeepMeaning, koffie, {}, {})).toEqual([]);
  expect(seenBy(codesKeepMeaning, other)).toEqual([]);
});
