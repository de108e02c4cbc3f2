import { countingUnitMissing } from "../../../src/workbook/checks/countingUnitMissing";
import { seenBy } from "./seenBy";

test("finds a count that does not say what was counted", () => {
  const Activiteiten = `
    | Code | Naam   | Kerndoel | Teleenheid | Aantal |
    | A-01 | Koffie | D1       |            | 1200   |`;
  expect(seenBy(countingUnitMissing, { Activiteiten })).toEqual([
    { cause: "counting-unit-missing", at: "Activiteiten!D2", facts: { activity: "Koffie", count: 1200 } },
  ]);
});

test("stays silent with a unit, without a count, and where unit or count could not be read", () => {
  const Activiteiten = `
    | Code | Naam | Kerndoel | Teleenheid | Aantal |
    | A-01 | Een  | D1       | Bezoeken   | 1200   |
    | A-02 | Twee | D1       |            |        |
    | A-03 | Drie | D1       | Uren       | 1200   |
    | A-04 | Vier | D1       |            | #N/A   |
    | A-05 | Vijf | D1       |            | <10    |`;
  expect(seenBy(countingUnitMissing, { Activiteiten })).toEqual([]);
});
