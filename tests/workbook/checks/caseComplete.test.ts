import { caseComplete } from "../../../src/workbook/checks/caseComplete";
import { seenBy } from "./seenBy";

const header =
  "| Casus | Kosten | Vermeden kosten per jaar | Jaren | Bron | Kas | Baten bij | Betrokkenheid | Legitimiteit | Rendement |";
const cases = (...rows: string[]): string => [header, ...rows].join("\n");

test("finds a case without source, years, parties and aspects", () => {
  const Businesscases = cases("| Budget | 6500 | 12000 |  |  |  | Gemeente | hoog |  |  |");
  const facts = { caseName: "Budget" };
  expect(seenBy(caseComplete, { Businesscases })).toEqual([
    { cause: "case-source-missing", at: "Businesscases!E2", facts },
    { cause: "case-years-missing", at: "Businesscases!D2", facts },
    { cause: "case-parties-missing", at: "Businesscases!F2", facts: { ...facts, columns: ["Kas"] } },
    {
      cause: "case-aspects-missing",
      at: "Businesscases!I2",
      facts: { ...facts, aspects: ["legitimacy", "returns"] },
    },
  ]);
});

test("names both parties where neither is filled in", () => {
  const Businesscases = cases("| Budget | 6500 | 12000 | 1 | City Deal |  |  | 4 | 4 | 3 |");
  expect(seenBy(caseComplete, { Businesscases })).toEqual([
    {
      cause: "case-parties-missing",
      at: "Businesscases!F2",
      facts: { caseName: "Budget", columns: ["Kas", "Baten bij"] },
    },
  ]);
});

test("never complains about an absent or empty table, a column that is not kept, or n.v.t.", () => {
  expect(seenBy(caseComplete, {})).toEqual([]);
  expect(seenBy(caseComplete, { Businesscases: header })).toEqual([]);
  const short = "| Casus | Kosten | Vermeden kosten per jaar | Bron |\n| Budget | 6500 | 12000 | City Deal |";
  expect(seenBy(caseComplete, { Businesscases: short })).toEqual([]);
  const Businesscases = cases("| Budget | 6500 | 12000 | 1 | City Deal | Gemeente | UWV | 4 | 4 | 3 |");
  expect(seenBy(caseComplete, { Businesscases })).toEqual([]);
  const barely = cases("| Nog te doen |  |  |  |  |  |  |  |  |  |");
  expect(seenBy(caseComplete, { Businesscases: barely })).toEqual([]);
});
