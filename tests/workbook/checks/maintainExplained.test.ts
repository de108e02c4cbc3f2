import { maintainExplained } from "../../../src/workbook/checks/maintainExplained";
import { seenBy } from "./seenBy";

const indicators = (norm: string, explanation: string): string => `
  | Code | Doel | Naam    | Populatie | Soort   | Norm    | Marge | Toelichting    |
  | I1   | R1   | Eenzaam | Inwoners  | Aandeel | ${norm} | 3     | ${explanation} |`;

test.each(["Behouden", "Begrensde daling"])("finds the norm %s without a reason", (norm) => {
  expect(seenBy(maintainExplained, { Indicatoren: indicators(norm, "") })).toEqual([
    { cause: "maintain-unexplained", at: "Indicatoren!H2", facts: { indicator: "I1" } },
  ]);
});

test("stays silent with a reason, with another norm, and without the column", () => {
  expect(seenBy(maintainExplained, { Indicatoren: indicators("Behouden", "Oudere buurt") })).toEqual([]);
  expect(seenBy(maintainExplained, { Indicatoren: indicators("Hoger", "") })).toEqual([]);
  const withoutColumn = `
    | Code | Doel | Naam    | Populatie | Soort   | Norm     | Marge |
    | I1   | R1   | Eenzaam | Inwoners  | Aandeel | Behouden | 3     |`;
  expect(seenBy(maintainExplained, { Indicatoren: withoutColumn })).toEqual([]);
});
