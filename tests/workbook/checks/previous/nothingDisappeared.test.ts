import { nothingDisappeared } from "../../../../src/workbook/checks/previous/nothingDisappeared";
import { seenBy } from "../seenBy";

const activities = (
  ...rows: readonly (readonly [code: string, name: string, atEnd?: string, why?: string])[]
) => ({
  Activiteiten: [
    "| Code | Naam | Kerndoel | Teleenheid | Aantal | Eind | Toelichting |",
    ...rows.map(([code, name, atEnd = "", why = ""]) =>
      ["", code, name, "R1", "Deelnemers", "130", atEnd, why, ""].join("|"),
    ),
  ].join("\n"),
});
const koffie = ["A-01", "Koffie-inloop"] as const;

test("finds an activity that is no longer there, at the sheet where it was", () => {
  const before = activities(koffie, ["A-02", "Taalles"]);
  expect(seenBy(nothingDisappeared, activities(koffie), {}, before)).toEqual([
    {
      cause: "row-disappeared",
      at: "Activiteiten",
      facts: { table: "Activiteiten", code: "A-02", name: "Taalles" },
    },
  ]);
});

test("finds a goal and an indicator too", () => {
  const year = (...codes: readonly string[]) => ({
    Doelen: [
      "| Code | Niveau | Omschrijving | Populatie |",
      ...codes.map((code) => `| ${code} | Bijdrage | Doel ${code} | Deelnemers |`),
    ].join("\n"),
    Indicatoren: ["| Code | Doel | Naam |", ...codes.map((code) => `| ${code} | R1 | Naam ${code} |`)].join(
      "\n",
    ),
  });
  const seen = seenBy(nothingDisappeared, year("K", "L"), {}, year("K", "L", "M"));
  expect(seen.map(({ at }) => at)).toEqual(["Doelen", "Indicatoren"]);
});

test("finds it where the row without a code is another one of last year", () => {
  const before = activities(koffie, ["A-02", "Taalles"], ["A-03", "Koor"]);
  const now = activities(["", "Koffie inloop"], ["A-03", "Koor"]);
  expect(seenBy(nothingDisappeared, now, {}, before)).toMatchObject([{ facts: { code: "A-02" } }]);
});

test.each([
  "Gestopt per 1 juli",
  "Beëindigd",
  "Het project is afgerond",
  "Stopt dit jaar",
  "Stopgezet na de zomer",
  "Eindigt in december",
  "Loopt af op 31 december",
  "Wordt niet verlengd",
])("stays silent where last year said it would end: %s", (why) => {
  expect(
    seenBy(nothingDisappeared, activities(koffie), {}, activities(koffie, ["A-02", "Taalles", "", why])),
  ).toEqual([]);
});

test("stays silent where nobody was left, the name has another code, or rows have no code", () => {
  const before = activities(koffie, ["A-02", "Taalles"]);
  expect(
    seenBy(nothingDisappeared, activities(koffie), {}, activities(koffie, ["A-02", "Taalles", "0"])),
  ).toEqual([]);
  expect(seenBy(nothingDisappeared, activities(koffie, ["B-02", "Taalles"]), {}, before)).toEqual([]);
  expect(seenBy(nothingDisappeared, activities(koffie, ["", "Taal in de wijk"]), {}, before)).toEqual([]);
  expect(seenBy(nothingDisappeared, {}, {}, before)).toEqual([]);
  expect(seenBy(nothingDisappeared, activities(koffie))).toEqual([]);
});
