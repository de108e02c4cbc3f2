import { checkWorkbook } from "../../../src/workbook/checkWorkbook";
import { requiredCellBlank } from "../../../src/workbook/checks/requiredCellBlank";
import { snapshotOf } from "../snapshotOf";
import { placeInWords, seenBy } from "./seenBy";

const blanksIn = (sheets: Readonly<Record<string, string>>): string[] =>
  seenBy(requiredCellBlank, sheets).map(({ at }) => at);

test("finds a blank cell of a required column in each table, and says table and column", () => {
  const Doelen = `
    | Code | Niveau   | Bovenliggend | Omschrijving | Populatie  |
    | D1   |          |              | Meedoen      | Inwoners   |`;
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   |              | 100    | CBS  | 2020-01-01 |`;
  const Activiteiten = `
    | Code | Naam   | Kerndoel | Teleenheid | Aantal |
    | A-01 | Koffie | D1       | Bezoeken   |        |`;
  const Indicatoren = `
    | Code | Doel | Naam   | Populatie | Soort | Norm  | Marge |
    | I-01 |      | Eenzaam | Inwoners | Aandeel | Lager | 3   |`;
  const Metingen = `
    | Indicator | Periode | Waarde |
    | I-01      |         | 35%    |`;
  expect(seenBy(requiredCellBlank, { Doelen, Doelgroepen, Activiteiten, Indicatoren, Metingen })).toEqual([
    { cause: "required-cell-blank", at: "Doelen!B2", facts: { table: "Doelen", column: "Niveau" } },
    {
      cause: "required-cell-blank",
      at: "Doelgroepen!B2",
      facts: { table: "Doelgroepen", column: "Omschrijving" },
    },
    {
      cause: "required-cell-blank",
      at: "Activiteiten!E2",
      facts: { table: "Activiteiten", column: "Aantal" },
    },
    { cause: "required-cell-blank", at: "Indicatoren!B2", facts: { table: "Indicatoren", column: "Doel" } },
    { cause: "required-cell-blank", at: "Metingen!B2", facts: { table: "Metingen", column: "Periode" } },
  ]);
});

test("is one finding a column, with the first three cells and how many there are", () => {
  const Activiteiten = `
    | Code | Naam | Kerndoel | Teleenheid | Aantal |
    | A-01 |      | D1       | Bezoeken   |        |
    | A-02 | Twee | D1       | Bezoeken   |        |
    | A-03 | Drie | D1       | Bezoeken   | ␣⍽     |
    | A-04 | Vier | D1       | Bezoeken   |        |`;
  const findings = checkWorkbook(snapshotOf({ Activiteiten })).findings.filter(({ rule }) => rule === "S07");
  expect(
    findings.map(({ severity, count, examples }) => [
      severity,
      count,
      ...examples.map(({ place }) => placeInWords(place)),
    ]),
  ).toEqual([
    ["error", 1, "Activiteiten!B2"],
    ["error", 4, "Activiteiten!E2", "Activiteiten!E3", "Activiteiten!E4"],
  ]);
});

test("a blank counting unit is B01 beside a count, and S07 without one; so a cell is never spoken of twice", () => {
  const Activiteiten = `
    | Code | Naam | Kerndoel | Teleenheid | Aantal |
    | A-01 | Een  | D1       |            | 1200   |
    | A-02 | Twee | D1       |            |        |
    | A-03 | Drie | D1       |            | <10    |
    | A-04 | Vier | D1       |            | #N/A   |
    | A-05 | Vijf | D1       |            | n.v.t. |`;
  expect(blanksIn({ Activiteiten })).toEqual([
    "Activiteiten!D3",
    "Activiteiten!D4",
    "Activiteiten!D5",
    "Activiteiten!E3",
  ]);
});

test("stays silent where another rule speaks: Kerndoel, Norm, Marge, Bron and Peildatum", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum |
    | G1   | Ouderen      | 100    |      |           |`;
  const Activiteiten = `
    | Code | Naam | Kerndoel | Nevendoelen | Teleenheid | Aantal |
    | A-01 | Een  |          |             | Bezoeken   | 1200   |
    | A-02 | Twee |          | D1          | Bezoeken   | 1200   |`;
  const Indicatoren = `
    | Code | Doel | Naam    | Populatie | Soort   | Norm | Marge |
    | I-01 | D1   | Eenzaam | Inwoners  | Aandeel |      |       |`;
  expect(blanksIn({ Doelgroepen, Activiteiten, Indicatoren })).toEqual([]);
});

test("of a target group without a size only the size is asked; a range is a size", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Omvang van | Omvang tot | Bron | Peildatum  |
    | G1   | Ouderen      |        |            |            |      |            |
    | G2   | Jongeren     |        | 80         | 120        | CBS  | 2020-01-01 |
    | G3   | Mantelzorg   |        | 80         |            | CBS  | 2020-01-01 |
    | G4   | Dakloos      |        | 80         | veel       | CBS  | 2020-01-01 |`;
  expect(blanksIn({ Doelgroepen })).toEqual(["Doelgroepen!C2", "Doelgroepen!C4"]);
});

test("a measurement without a value is silent only with an explanation or a status", () => {
  const Metingen = `
    | Indicator | Periode | Waarde | Status     | Toelichting       |
    | I-01      | 2018    |        |            |                   |
    | I-01      | 2019    |        |            | Niet gemeten      |
    | I-01      | 2020    |        | Voorlopig  |                   |
    | I-01      | 2021    |        | Nog bezig  |                   |
    | I-01      | 2022    |        | n.v.t.     |                   |`;
  expect(blanksIn({ Metingen })).toEqual(["Metingen!C2", "Metingen!C6"]);
});

test("stays silent where the cell cannot be read or says that there is no value", () => {
  const Activiteiten = `
    | Code | Naam   | Kerndoel | Teleenheid | Aantal   |
    | A-01 | Een    | D1       | Uren       | veel     |
    | A-02 | Twee   | D1       | Bezoeken   | <10      |
    | A-03 | Drie   | D1       | Bezoeken   | onbekend |
    | A-04 | n.v.t. | D1       | Bezoeken   | =        |
    | A-05 | #REF!  | D1       | n.v.t.     | .        |`;
  expect(blanksIn({ Activiteiten })).toEqual([]);
});

test("stays silent on a column that is not there, on optional columns and on rows that hold nothing", () => {
  const Activiteiten = `
    @ table Activiteiten
    | Code | Naam | Kerndoel | Nevendoelen | Teleenheid | Eigen kolom |
    | A-01 | Een  | D1       |             | Bezoeken   | x           |
    |      |      |          |             |            | x           |
    | ␣    | ⍽    |          |             |            |             |
    | A-02 | Twee | D1       |             | Bezoeken   |             |`;
  expect(blanksIn({ Activiteiten })).toEqual([]);
});

test("stays silent on Opdracht: what is left out there has a default, or is S03's", () => {
  const Opdracht = `
    | Veld      | Waarde |
    | Gemeente  |        |
    | Zekerheid |        |
    |           | 2020   |`;
  expect(blanksIn({ Opdracht })).toEqual([]);
});

test("says of a row with one filled cell only that, be it a heading, a sum or a row that was begun", () => {
  const Activiteiten = `
    | Code        | Naam   | Kerndoel | Teleenheid | Aantal |
    | A-01        | Koffie | D1       | Bezoeken   | 5      |
    | Wijk Risdam |        |          |            |        |
    | A-02        | Thee   | D1       | Bezoeken   | 7      |
    |             |        |          |            | 12     |`;
  expect(seenBy(requiredCellBlank, { Activiteiten })).toEqual([
    { cause: "row-barely-filled", at: "Activiteiten!A3", facts: { table: "Activiteiten", column: "Code" } },
    { cause: "row-barely-filled", at: "Activiteiten!E5", facts: { table: "Activiteiten", column: "Aantal" } },
  ]);
  const { findings } = checkWorkbook(snapshotOf({ Activiteiten }));
  expect(findings.filter(({ table }) => table === "activities").map(({ cause }) => cause)).toEqual([
    "row-barely-filled",
  ]);
});
