import { noPersonalData } from "../../../src/workbook/checks/noPersonalData";
import { seenBy } from "./seenBy";

test("finds a column of e-mail addresses on any sheet, and never repeats one", () => {
  const Lijst = `
    | Groep | Contact                  |
    | A     | een.naam@voorbeeld.nl    |
    | B     | twee.naam@voorbeeld.nl   |
    | C     | drie.naam@voorbeeld.nl   |`;
  const seen = seenBy(noPersonalData, { Lijst });
  expect(seen).toEqual([
    {
      cause: "personal-data-likely",
      at: "Lijst!B1",
      facts: { column: "B", kind: "email-address", matches: 3, filled: 3 },
    },
  ]);
  expect(JSON.stringify(seen)).not.toContain("voorbeeld");
});

test("finds what was added to a table of ours: dates of birth and telephone numbers", () => {
  const Activiteiten = `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal | Geboortedatum | Mobiel       |
    | A1   | Koffie-inloop | D1       | Deelnemers | 30     | '31-12-1950   | '0612345678  |
    | A2   | Wandelgroep   | D1       | Deelnemers | 30     | '01-02-1960   | '06-12345679 |`;
  expect(seenBy(noPersonalData, { Activiteiten }).map(({ at, facts }) => [at, facts])).toEqual([
    ["Activiteiten!F1", { column: "F", kind: "birth-date", matches: 2, filled: 2 }],
    ["Activiteiten!G1", { column: "G", kind: "telephone-number", matches: 2, filled: 2 }],
  ]);
});

test("stays silent on names of activities and organisations in tables of ours", () => {
  const Activiteiten = `
    | Code | Naam                  | Kerndoel | Teleenheid | Aantal |
    | A1   | Huis van de Wijk      | D1       | Deelnemers | 30     |
    | A2   | Anna van den Bergh    | D1       | Deelnemers | 30     |`;
  expect(seenBy(noPersonalData, { Activiteiten })).toEqual([]);
  expect(seenBy(noPersonalData, {})).toEqual([]);
});

test("a name in a text of ours where people write sentences is only possible; the same text without one is nothing", () => {
  const stories = (story: string): Readonly<Record<string, string>> => ({
    Verhalen: `
      | Titel | Doel | Verhaal  | Toestemming |
      | Een   | R1   | ${story} | Ja          |`,
  });
  expect(seenBy(noPersonalData, stories("Elke week kookt Anna de Vries voor de buurt."))).toEqual([
    {
      cause: "personal-data-possible",
      at: "Verhalen!C1",
      facts: { column: "C", kind: "name-in-text", matches: 1, filled: 1 },
    },
  ]);
  expect(seenBy(noPersonalData, stories("Elke week kookt zij voor de buurt."))).toEqual([]);
});
