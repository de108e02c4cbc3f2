import { modelledEstimate } from "../../../src/workbook/checks/modelledEstimate";
import { seenBy } from "./seenBy";

const Indicatoren = `
  | Code | Doel | Naam        | Populatie | Soort   | Norm  | Marge |
  | I-01 | R1   | Eenzaamheid | Inwoners  | Aandeel | Lager | 3     |`;

test("finds a modelled estimate in a series", () => {
  const Metingen = `
    | Indicator | Gebied | Periode | Waarde | Status         |
    | I-01      | Noord  | 2016    | 40     | Definitief     |
    | I-01      | Noord  | 2020    | 41     | Modelschatting |`;
  expect(seenBy(modelledEstimate, { Indicatoren, Metingen })).toEqual([
    {
      cause: "modelled-estimate",
      at: "Metingen!E3",
      facts: { indicator: "I-01", area: "Noord", period: "2020" },
    },
  ]);
});

test("stays silent on a single estimate, which shows no change, and on measurements", () => {
  const Metingen = `
    | Indicator | Gebied | Periode | Waarde | Status         |
    | I-01      | Noord  | 2016    | 40     | Definitief     |
    | I-01      | Noord  | 2020    | 41     | Voorlopig      |
    | I-01      | Zuid   | 2020    | 41     | Modelschatting |`;
  expect(seenBy(modelledEstimate, { Indicatoren, Metingen })).toEqual([]);
});
