import { resultOfTown } from "../../../src/workbook/checks/resultOfTown";
import { seenBy } from "./seenBy";

const Indicatoren = `
  | Code | Doel | Naam    | Populatie  | Soort   | Norm  | Marge |
  | I1   | R1   | Eenzaam | Inwoners   | Aandeel | Lager | 3     |
  | I2   | B1   | Contact | Deelnemers | Aandeel | Hoger | 3     |`;

test("finds a figure about the whole town beside a provider", () => {
  const Vergelijking = `
    | Indicator | Naam          | Soort     | Periode | Waarde |
    | I1        | Welzijn Noord | Aanbieder | 2020    | 40%    |
    | I1        | Hoorn         | Gemeente  | 2020    | 41%    |
    | I2        | Welzijn Noord | Aanbieder | 2020    | 60%    |`;
  expect(seenBy(resultOfTown, { Indicatoren, Vergelijking })).toEqual([
    {
      cause: "town-result-per-provider",
      at: "Vergelijking!B2",
      facts: { indicator: "I1", name: "Welzijn Noord" },
    },
  ]);
});

test("stays silent without a comparison", () => {
  expect(seenBy(resultOfTown, { Indicatoren })).toEqual([]);
  expect(seenBy(resultOfTown, {})).toEqual([]);
});
