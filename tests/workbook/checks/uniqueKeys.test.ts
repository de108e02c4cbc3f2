import { uniqueKeys } from "../../../src/workbook/checks/uniqueKeys";
import { seenBy } from "./seenBy";

test("finds a code that stands there three times, once, where it is repeated first", () => {
  const Activiteiten = `
    | Code | Naam         | Kerndoel | Teleenheid | Aantal |
    | A-07 | Koffie       | D1       | Bezoeken   | 12     |
    | A-08 | Thee         | D1       | Bezoeken   | 9      |
    | a-07 | Koffie       | D1       | Bezoeken   | 12     |
    | A-07 | Koffie extra | D1       | Bezoeken   | 3      |`;
  expect(seenBy(uniqueKeys, { Activiteiten })).toEqual([
    {
      cause: "duplicate-key",
      at: "Activiteiten!A4",
      facts: { table: "Activiteiten", key: ["A-07"], times: 3, firstRow: 2 },
    },
  ]);
});

test("finds a measurement that stands there twice, in whatever way its period is typed", () => {
  const Indicatoren = `
    | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge |
    | I-01 | D1   | Eenzaamheid | Inwoners  | Aandeel | Lager | 3     |`;
  const Metingen = `
    | Indicator | Gebied | Periode | Waarde |
    | I-01      | Noord  | 2020    | 40     |
    | I-01      | Zuid   | 2020    | 40     |
    | I-01      | Noord  | '2020   | 41     |`;
  expect(seenBy(uniqueKeys, { Indicatoren, Metingen })).toEqual([
    {
      cause: "duplicate-key",
      at: "Metingen!A4",
      facts: { table: "Metingen", key: ["I-01", "Noord", "2020"], times: 2, firstRow: 2 },
    },
  ]);
});

test("stays silent where area, period or version differ, and on rows without a code", () => {
  const Doelen = `
    | Code | Niveau  | Omschrijving | Populatie |
    |      | Bijdrage | Meer contact | Inwoners |
    |      | Bijdrage | Meer steun   | Inwoners |`;
  const Indicatoren = `
    | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge |
    | I-01 | D1   | Eenzaamheid | Inwoners  | Aandeel | Lager | 3     |`;
  const Metingen = `
    | Indicator | Gebied | Periode | Waarde | Definitieversie |
    | I-01      | Noord  | 2020    | 40     | oud             |
    | I-01      | Noord  | 2020    | 42     | nieuw           |
    | I-01      | Noord  | 2020-H1 | 40     | oud             |
    | I-01      |        | 2020    | 40     | oud             |`;
  expect(seenBy(uniqueKeys, { Doelen, Indicatoren, Metingen })).toEqual([]);
});

test("an indicator that stands there twice is one finding, its measurements are none", () => {
  const Indicatoren = `
    | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge |
    | I-01 | D1   | Eenzaamheid | Inwoners  | Aandeel | Lager | 3     |
    | I-01 | D1   | Eenzaamheid | Inwoners  | Aandeel | Lager | 3     |`;
  const Metingen = `
    | Indicator | Periode | Waarde |
    | I-01      | 2020    | 40     |
    | I-01      | 2020    | 40     |`;
  expect(seenBy(uniqueKeys, { Indicatoren, Metingen }).map(({ at }) => at)).toEqual([
    "Indicatoren!A3",
    "Metingen!A3",
  ]);
});

test("finds a group that stands there twice for one activity, not for two", () => {
  const Spreiding = `
    | Activiteit | Groep      | Aantal |
    | A-01       | 65 en ouder | 12    |
    | A-02       | 65 en ouder | 9     |
    | a-01       | 65 en Ouder | 3     |`;
  expect(seenBy(uniqueKeys, { Spreiding })).toEqual([
    {
      cause: "duplicate-key",
      at: "Spreiding!B4",
      facts: { table: "Spreiding", key: ["A-01", "65 en ouder"], times: 2, firstRow: 2 },
    },
  ]);
});
