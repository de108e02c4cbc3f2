import { agreementsComplete } from "../../../src/workbook/checks/agreementsComplete";
import { seenBy } from "./seenBy";

test("finds an agreement without a status and a status without an agreement", () => {
  const Activiteiten = `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal | Afspraak    | Afspraakstatus |
    | A1   | Koffie-inloop | D1       | Deelnemers | 30     | Elke week   |                |
    | A2   | Wandelgroep   | D1       | Deelnemers | 30     |             | Gedaan         |
    | A3   | Samen eten    | D1       | Deelnemers | 30     | Elke maand  | Deels          |
    | A4   | Maatjes       | D1       | Deelnemers | 30     |             |                |`;
  expect(seenBy(agreementsComplete, { Activiteiten })).toEqual([
    { cause: "agreement-without-status", at: "Activiteiten!G2", facts: { activity: "Koffie-inloop" } },
    { cause: "status-without-agreement", at: "Activiteiten!F3", facts: { activity: "Wandelgroep" } },
  ]);
});

test("stays silent where the other column is not kept, and on a status that cannot be read", () => {
  const withoutStatus = `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal | Afspraak  |
    | A1   | Koffie-inloop | D1       | Deelnemers | 30     | Elke week |`;
  const unreadable = `
    | Code | Naam          | Kerndoel | Teleenheid | Aantal | Afspraak  | Afspraakstatus |
    | A1   | Koffie-inloop | D1       | Deelnemers | 30     | Elke week | Wel aardig     |`;
  expect(seenBy(agreementsComplete, { Activiteiten: withoutStatus })).toEqual([]);
  expect(seenBy(agreementsComplete, { Activiteiten: unreadable })).toEqual([]);
  expect(seenBy(agreementsComplete, {})).toEqual([]);
});
