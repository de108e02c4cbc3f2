import { expectedDeclineMissing } from "../../../src/workbook/checks/expectedDeclineMissing";
import { seenBy } from "./seenBy";

test("finds a bounded decline without the decline that is expected", () => {
  const Indicatoren = `
    | Code | Doel | Naam      | Populatie | Soort   | Norm             | Marge | Verwachte verandering per jaar |
    | I-01 | R1   | Bewegen   | Inwoners  | Aandeel | Begrensde daling | 3     |                                |`;
  expect(seenBy(expectedDeclineMissing, { Indicatoren })).toEqual([
    { cause: "expected-decline-missing", at: "Indicatoren!H2", facts: { indicator: "I-01" } },
  ]);
});

test("points at the norm where the column is not there at all", () => {
  const Indicatoren = `
    | Code | Doel | Naam      | Populatie | Soort   | Norm             | Marge |
    | I-01 | R1   | Bewegen   | Inwoners  | Aandeel | Begrensde daling | 3     |`;
  expect(seenBy(expectedDeclineMissing, { Indicatoren })).toMatchObject([{ at: "Indicatoren!F2" }]);
});

test("stays silent with it, with one that could not be read, and with another norm", () => {
  const Indicatoren = `
    | Code | Doel | Naam      | Populatie | Soort   | Norm             | Marge | Verwachte verandering per jaar |
    | I-01 | R1   | Bewegen   | Inwoners  | Aandeel | Begrensde daling | 3     | -2                             |
    | I-02 | R1   | Bewegen   | Inwoners  | Aandeel | Begrensde daling | 3     | veel                           |
    | I-03 | R1   | Bewegen   | Inwoners  | Aandeel | Behouden         | 3     |                                |`;
  expect(seenBy(expectedDeclineMissing, { Indicatoren })).toEqual([]);
  expect(seenBy(expectedDeclineMissing, {})).toEqual([]);
});
