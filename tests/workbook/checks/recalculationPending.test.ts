import { recalculationPending } from "../../../src/workbook/checks/recalculationPending";
import { seenBy } from "./seenBy";

const withFormula = { Blad1: "| Omvang |\n| =100 |" };

test("finds formulas whose results may be old", () => {
  expect(seenBy(recalculationPending, withFormula, { recalculationPending: true })).toEqual([
    { cause: "recalculation-pending", at: "", facts: {} },
  ]);
});

test("stays silent without formulas, and where everything was calculated", () => {
  const withoutFormula = { Blad1: "| Omvang |\n| 100 |" };
  expect(seenBy(recalculationPending, withoutFormula, { recalculationPending: true })).toEqual([]);
  expect(seenBy(recalculationPending, withFormula)).toEqual([]);
});
