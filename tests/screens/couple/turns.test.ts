import { turnOf, turnsOf } from "../../../src/screens/couple/turns";
import { checkedSheets } from "./checkedSheets";
import { plan } from "./plan";

const { activities } = checkedSheets(plan).records;
const turns = turnsOf(activities?.rows ?? []);
const codes = (rows: readonly { readonly code: string | null }[]) => rows.map(({ code }) => code);

test("an activity waits for its turn until it has exactly one core goal", () => {
  expect(codes(turns.open)).toEqual(["A-02", "A-03", "A-04"]);
  expect(codes(turns.linked)).toEqual(["A-01", "A-05"]);
});

test("a row without code and name is no activity yet", () => {
  const { records } = checkedSheets({
    ...plan,
    Activiteiten: `${plan.Activiteiten}|  |  |  |  | Bezoeken |  |  |`,
  });
  expect(codes(turnsOf(records.activities?.rows ?? []).open)).toEqual(["A-02", "A-03", "A-04"]);
});

const rowOf = (code: string) => activities?.rows.find((one) => one.code === code)?.row ?? 0;

test.each([
  ["the first open one, when nothing was said", null, [], "A-02"],
  ["the next open one, when the first was put off", null, ["A-02"], "A-03"],
  ["the first that was put off, when all were", null, ["A-02", "A-03", "A-04"], "A-02"],
  ["the one that was chosen, also when it has its goal", "A-05", ["A-02"], "A-05"],
])("it is the turn of %s", (_, chosen, postponed, expected) => {
  const row = chosen === null ? null : rowOf(chosen);
  expect(turnOf(turns, row, new Set(postponed.map(rowOf)))?.code).toBe(expected);
});

test("it is nobody's turn when every activity has its goal", () => {
  expect(turnOf({ open: [], linked: turns.linked }, null, new Set())).toBeUndefined();
});
