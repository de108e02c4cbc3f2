import { horizonObserved } from "../../../src/workbook/checks/horizonObserved";
import { seenBy } from "./seenBy";

const cases = (years: string, observed: string): Record<string, string> => ({
  Businesscases: `
    | Casus  | Kosten | Vermeden kosten per jaar | Jaren    | Waargenomen jaren | Bron |
    | Budget | 6500   | 12000                    | ${years} | ${observed}       | x    |`,
});

test("finds a case that counts more years than were seen", () => {
  const facts = { caseName: "Budget", years: 1.5, observedYears: 1 };
  expect(seenBy(horizonObserved, cases("1.5", "1"))).toEqual([
    { cause: "horizon-beyond-observed", at: "Businesscases!D2", facts },
  ]);
  expect(seenBy(horizonObserved, cases("1", "0"))).toHaveLength(1);
});

test.each([
  ["as many years as were seen", "1", "1"],
  ["fewer years than were seen", "1", "2"],
  ["years of which nobody says how many were seen", "5", ""],
  ["no years", "", "1"],
  ["a number of years seen that cannot be right", "5", "-1"],
])("stays silent on %s", (_what, years, observed) => {
  expect(seenBy(horizonObserved, cases(years, observed))).toEqual([]);
});

test("stays silent without the table", () => {
  expect(seenBy(horizonObserved, {})).toEqual([]);
});
