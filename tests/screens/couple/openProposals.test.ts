import { openProposals } from "../../../src/screens/couple/openProposals";
import { nothingKept } from "../../../src/workbook/kept/KeptChoices";
import { crossesPerGoal } from "../../workbooks/messy/crossesPerGoal";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

const tablesIn = (checked: Parameters<typeof openProposals>[0]) =>
  openProposals(checked).map(({ mapping }) => mapping.table);

test("asks about each table that the check does not find by itself", () => {
  expect(tablesIn(checkedSheets(crossesPerGoal.sheets))).toEqual(
    expect.arrayContaining(["goals", "activities"]),
  );
});

test("asks nothing about a workbook that follows the template", () => {
  expect(tablesIn(checkedSheets(plan))).toEqual([]);
});

test("asks nothing about what the user confirmed", () => {
  const checked = checkedSheets(crossesPerGoal.sheets);
  const mappings = openProposals(checked).map(({ mapping }) => mapping);
  expect(tablesIn({ ...checked, kept: { ...nothingKept, mappings } })).toEqual([]);
});

test("asks about crosses that stand beside columns that were found", () => {
  const sheets = {
    Doelen: plan.Doelen,
    Activiteiten: `
      | Code | Naam   | Teleenheid | Aantal | B1 | B2 |
      | A1   | Inloop | Bezoeken   | 12     | x  |    |
      | A2   | Lunch  | Bezoeken   | 15     |    | x  |`,
  };
  expect(openProposals(checkedSheets(sheets)).map(({ mapping }) => mapping.goalColumns)).toEqual([
    [
      { goal: "B1", column: 4 },
      { goal: "B2", column: 5 },
    ],
  ]);
});
