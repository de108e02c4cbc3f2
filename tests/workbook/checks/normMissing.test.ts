import { normMissing } from "../../../src/workbook/checks/normMissing";
import { seenBy } from "./seenBy";

test("finds an indicator without a norm", () => {
  const Indicatoren = `
    | Code | Doel | Naam        | Populatie | Soort   | Norm | Marge |
    | I-01 | R1   | Eenzaamheid | Inwoners  | Aandeel |      | 3     |`;
  expect(seenBy(normMissing, { Indicatoren })).toEqual([
    { cause: "norm-missing", at: "Indicatoren!F2", facts: { indicator: "I-01" } },
  ]);
});

test("stays silent with a norm, with one that could not be read, and without the column", () => {
  const Indicatoren = `
    | Code | Doel | Naam        | Populatie | Soort   | Norm     | Marge |
    | I-01 | R1   | Eenzaamheid | Inwoners  | Aandeel | Behouden | 3     |
    | I-02 | R1   | Eenzaamheid | Inwoners  | Aandeel | Omhoog!  | 3     |`;
  const withoutColumn = `
    | Code | Doel | Naam        | Populatie | Soort   | Marge |
    | I-01 | R1   | Eenzaamheid | Inwoners  | Aandeel | 3     |`;
  expect(seenBy(normMissing, { Indicatoren })).toEqual([]);
  expect(seenBy(normMissing, { Indicatoren: withoutColumn })).toEqual([]);
  expect(seenBy(normMissing, {})).toEqual([]);
});
