import type { GoalChoice } from "../../../src/screens/couple/goalChanges";
import { goalChanges } from "../../../src/screens/couple/goalChanges";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

/** What an answer would write: "C3: B1; B2 → B1". */
function written(code: string, goal: string, choice: GoalChoice, activities = plan.Activiteiten) {
  const { records, sheets } = checkedSheets({ ...plan, Activiteiten: activities });
  const table = records.activities;
  const activity = table?.rows.find((one) => one.code === code);
  if (!table || !activity) throw new Error(`no activity ${code}`);
  return goalChanges(activity, goal, choice, table, sheets)?.map(
    ({ row, column, from, to }) => `${"ABCDEFG"[column] ?? "?"}${row}: ${from ?? ""} → ${to ?? ""}`,
  );
}

test.each<[string, string, string, GoalChoice, string[]]>([
  ["a first core goal is filled in", "A-02", "B2", "core", ["C3:  → B2"]],
  ["a first side goal is filled in", "A-02", "B2", "side", ["D3:  → B2"]],
  ["a goal that never stood there leaves no trace", "A-02", "B2", "none", []],
  [
    "of two core goals one stays, the other becomes a side goal",
    "A-03",
    "B2",
    "core",
    ["C4: B1; B2 → B2", "D4:  → B1"],
  ],
  ["of two core goals the one that does not fit goes", "A-03", "B2", "none", ["C4: B1; B2 → B1"]],
  [
    "a side goal that becomes the core goal leaves the side goals",
    "A-04",
    "B2",
    "core",
    ["C5:  → B2", "D5: B1; B2 → B1"],
  ],
  ["a side goal that stays one changes nothing", "A-04", "B1", "side", []],
  ["another core goal makes the present one a side goal", "A-01", "B2", "core", ["C2: B1 → B2", "D2:  → B1"]],
  ["core goal and side goal change places", "A-05", "B2", "core", ["C6: B1 → B2", "D6: B2 → B1"]],
  ["the core goal that stands there stays", "A-05", "B1", "core", []],
])("%s", (_, code, goal, choice, changes) => {
  expect(written(code, goal, choice)).toEqual(changes);
});

test("nothing is offered to be written where the sheet has no column for it", () => {
  const withoutSideGoals = `
    | Code | Naam       | Kerndoel | Teleenheid | Aantal |
    | A-01 | Koffie     | B1       | Bezoeken   | 40     |
  `;
  expect(written("A-01", "B2", "core", withoutSideGoals)).toBeUndefined();
  expect(written("A-01", "B1", "none", withoutSideGoals)).toEqual(["C2: B1 → "]);
});

test("a cell that holds an error is not written over", () => {
  const withError = `
    | Code | Naam       | Kerndoel | Nevendoelen | Teleenheid | Aantal |
    | A-01 | Koffie     | #N/A     |             | Bezoeken   | 40     |
  `;
  expect(written("A-01", "B1", "core", withError)).toBeUndefined();
});
