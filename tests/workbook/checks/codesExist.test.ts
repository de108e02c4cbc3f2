import { codesExist } from "../../../src/workbook/checks/codesExist";
import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { snapshotOf } from "../snapshotOf";
import { seenBy } from "./seenBy";

const Doelen = `
  | Code   | Niveau   | Bovenliggend | Omschrijving | Populatie |
  | Meedoen | Ambitie |              | Meedoen      | Inwoners  |
  | D1     | Bijdrage | Meedoen      | Meer contact | Inwoners  |`;

test("finds a slip in a goal code with what was probably meant", () => {
  const Activiteiten = `
    | Code | Naam | Kerndoel | Nevendoelen | Teleenheid | Aantal |
    | A-01 | Een  | D1       | Medeoen     | Bezoeken   | 12     |`;
  expect(seenBy(codesExist, { Doelen, Activiteiten })).toEqual([
    {
      cause: "unknown-goal",
      at: "Activiteiten!D2",
      facts: { column: "Nevendoelen", code: "Medeoen", suggestion: "Meedoen" },
    },
  ]);
});

test("finds unknown codes in every column that points elsewhere", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 100    | CBS  | 2020-01-01 |`;
  const Activiteiten = `
    | Code | Naam | Kerndoel | Doelgroep | Teleenheid | Aantal |
    | A-01 | Een  | X7       | Zeven     | Bezoeken   | 12     |`;
  const Indicatoren = `
    | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge |
    | I-01 | X8   | Eenzaamheid | Inwoners  | Aandeel | Lager | 3     |`;
  const Metingen = `
    | Indicator | Periode | Waarde |
    | J-99      | 2020    | 40     |`;
  const loose = `${Doelen}\n  | D2 | Bijdrage | X6 | Meer steun | Inwoners |`;
  const seen = seenBy(codesExist, { Doelen: loose, Doelgroepen, Activiteiten, Indicatoren, Metingen });
  expect(seen.map(({ cause, at }) => [cause, at])).toEqual([
    ["unknown-goal", "Doelen!C4"],
    ["unknown-goal", "Activiteiten!C2"],
    ["unknown-goal", "Indicatoren!B2"],
    ["unknown-target-group", "Activiteiten!D2"],
    ["unknown-indicator", "Metingen!A2"],
  ]);
});

test("stays silent on codes in other capitals or with spaces around them, and on blank ones", () => {
  const Activiteiten = `
    | Code | Naam | Kerndoel  | Nevendoelen | Teleenheid | Aantal |
    | A-01 | Een  | 'd1␣      | ⍽MEEDOEN    | Bezoeken   | 12     |
    | A-02 | Twee |           |             | Bezoeken   | 12     |`;
  expect(seenBy(codesExist, { Doelen, Activiteiten })).toEqual([]);
});

test("a goal table that is missing or empty does not make every code unknown", () => {
  const Activiteiten = `
    | Code | Naam | Kerndoel | Teleenheid | Aantal |
    | A-01 | Een  | D1       | Bezoeken   | 12     |`;
  const empty = "| Code | Niveau | Bovenliggend | Omschrijving | Populatie |";
  expect(seenBy(codesExist, { Activiteiten })).toEqual([]);
  expect(seenBy(codesExist, { Doelen: empty, Activiteiten })).toEqual([]);
});

test("one wrong code in twenty cells is one finding; codes without a near one are one finding a column", () => {
  const rows = Array.from(
    { length: 20 },
    (_, index) => `| A-${index} | Een | Medeoen | X${index} | Bezoeken | 12 |`,
  );
  const Activiteiten = ["| Code | Naam | Kerndoel | Nevendoelen | Teleenheid | Aantal |", ...rows].join("\n");
  const { findings } = checkWorkbook(snapshotOf({ Doelen, Activiteiten }));
  const unknown = findings.filter(({ cause }) => cause === "unknown-goal");
  expect(unknown.map(({ count }) => count)).toEqual([20, 20]);
});

test("stays silent on codes that are those of rows in which the code was left blank", () => {
  const Doelen = `
    | Code | Niveau   | Bovenliggend | Omschrijving | Populatie  |
    | R1   | Ambitie  |              | Meedoen      | Inwoners   |
    |      | Bijdrage | R1           | Contacten    | Deelnemers |`;
  const activities = (other: string): string => `
    | Code | Naam   | Kerndoel | Teleenheid | Aantal |
    | A-01 | Koffie | B2       | Bezoeken   | 5      |
    | A-02 | Thee   | ${other} | Bezoeken   | 5      |`;
  expect(seenBy(codesExist, { Doelen, Activiteiten: activities("B2") })).toEqual([]);
  expect(seenBy(codesExist, { Doelen, Activiteiten: activities("B7") })).toHaveLength(2);
});

test("knows the code of a goal whose description was typed instead, but not of two with one description", () => {
  const Doelen = `
    | Code | Niveau   | Omschrijving        | Populatie  |
    | B1   | Bijdrage | Meer contacten.     | Deelnemers |
    | B2   | Bijdrage | Meer vrijwilligers  | Deelnemers |
    | B3   | Bijdrage | Meer vrijwilligers  | Deelnemers |`;
  const Activiteiten = `
    | Code | Naam   | Kerndoel           | Teleenheid | Aantal |
    | A-01 | Koffie | meer contacten     | Bezoeken   | 5      |
    | A-02 | Thee   | Meer vrijwilligers | Bezoeken   | 5      |`;
  expect(seenBy(codesExist, { Doelen, Activiteiten }).map(({ facts }) => facts)).toEqual([
    { column: "Kerndoel", code: "meer contacten", suggestion: "B1" },
    { column: "Kerndoel", code: "Meer vrijwilligers", suggestion: null },
  ]);
});

test("finds an activity in Spreiding that does not exist, with what was probably meant", () => {
  const Activiteiten = `
    | Code | Naam   | Kerndoel | Teleenheid | Aantal |
    | A-07 | Koffie | D1       | Bezoeken   | 12     |`;
  const Spreiding = `
    | Activiteit | Groep | Aantal |
    | A-7        | 65+   | 12     |
    | a-07       | 64-   | 9      |
    | Koffie     | rest  | 9      |
    | Zeven      | 65+   | 9      |`;
  const column = "Activiteit";
  expect(seenBy(codesExist, { Doelen, Activiteiten, Spreiding })).toEqual([
    { cause: "unknown-activity", at: "Spreiding!A2", facts: { column, code: "A-7", suggestion: "A-07" } },
    { cause: "unknown-activity", at: "Spreiding!A4", facts: { column, code: "Koffie", suggestion: "A-07" } },
    { cause: "unknown-activity", at: "Spreiding!A5", facts: { column, code: "Zeven", suggestion: null } },
  ]);
  expect(seenBy(codesExist, { Doelen, Spreiding })).toEqual([]);
});

test("finds a statement in Antwoorden that does not exist, and stays silent on one that does", () => {
  const Stellingen = `
    | Code | Doel | Criterium | Stelling           | Schaal    |
    | S-01 | D1   | Nut       | Ik had er iets aan | 3 smileys |`;
  const answers = (statement: string): string => `
    | Activiteit | Stelling     | A1 | A2 | A3 |
    | A-01       | ${statement} | 5  | 10 | 15 |`;
  expect(seenBy(codesExist, { Stellingen, Antwoorden: answers("S-1") })).toEqual([
    {
      cause: "unknown-statement",
      at: "Antwoorden!B2",
      facts: { column: "Stelling", code: "S-1", suggestion: "S-01" },
    },
  ]);
  expect(seenBy(codesExist, { Stellingen, Antwoorden: answers("s-01") })).toEqual([]);
});
