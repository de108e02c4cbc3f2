import { targetSource } from "../../../src/workbook/checks/targetSource";
import { seenBy } from "./seenBy";

const Opdracht = `
  | Veld        | Waarde |
  | Verslagjaar | 2020   |`;

test("finds a size without source, without reference date, and one that is too old", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 100    |      | 2019-01-01 |
    | G2   | Jongeren     | 200    | CBS  |            |
    | G3   | Mantelzorg   | 300    | CBS  | 2017-12-31 |`;
  expect(seenBy(targetSource, { Opdracht, Doelgroepen })).toEqual([
    { cause: "target-without-source", at: "Doelgroepen!D2", facts: { targetGroup: "G1" } },
    { cause: "target-without-reference-date", at: "Doelgroepen!E3", facts: { targetGroup: "G2" } },
    {
      cause: "target-outdated",
      at: "Doelgroepen!E4",
      facts: { targetGroup: "G3", referenceDate: "2017-12-31", reportingYear: 2020 },
    },
  ]);
});

test("stays silent up to two years before the reporting year, on a date that could not be read, and without a size", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 100    | CBS  | 2018-01-01 |
    | G2   | Jongeren     | 200    | CBS  | vorig jaar |
    | G3   | Mantelzorg   |        |      |            |`;
  expect(seenBy(targetSource, { Opdracht, Doelgroepen })).toEqual([]);
});

test("without a reporting year nothing is too old", () => {
  const Doelgroepen = `
    | Code | Omschrijving | Omvang | Bron | Peildatum  |
    | G1   | Ouderen      | 100    | CBS  | 1990-01-01 |`;
  expect(seenBy(targetSource, { Doelgroepen })).toEqual([]);
});
