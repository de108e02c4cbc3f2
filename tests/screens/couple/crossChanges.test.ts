import { crossChanges } from "../../../src/screens/couple/crossChanges";
import { snapshotOf } from "../../workbook/snapshotOf";

const { sheets } = snapshotOf({
  Inzet: `
    | Activiteit | D1 | D2 | D3 |
    | Inloop     | x  | v  |    |
    | Lunch      | x  |    |    |
    | Markt      | K  | x  |    |
    | Kapot      | #N/A | x |   |`,
});
const table = {
  sheet: "Inzet",
  goalColumns: [
    { goal: "D1", column: 1 },
    { goal: "D2", column: 2 },
    { goal: "D3", column: 3 },
  ],
};
const changes = (row: number, coreGoals: string[], sideGoals: string[]) =>
  crossChanges(row, { coreGoals, sideGoals }, table, sheets)?.map(({ column, from, to }) => [
    column,
    from,
    to,
  ]);

test("the core goal gets a K, the other crosses stay as they were typed", () => {
  expect(changes(2, ["d1"], ["D2"])).toEqual([[1, "x", "K"]]);
});

test("a core goal that becomes a side goal loses its K", () => {
  expect(changes(4, ["D2"], ["D1"])).toEqual([
    [1, "K", "x"],
    [2, "x", "K"],
  ]);
});

test("a goal that is added gets a cross, one that goes loses it", () => {
  expect(changes(3, ["D1"], ["D3"])).toEqual([
    [1, "x", "K"],
    [3, null, "x"],
  ]);
  expect(changes(2, ["D2"], [])).toEqual([[1, "x", null]]);
});

test("a single cross is the core goal already", () => {
  expect(changes(3, ["D1"], [])).toEqual([]);
});

test("writes nothing that crosses cannot say, and nothing over an error", () => {
  expect(changes(2, [], ["D1"])).toBeUndefined();
  expect(changes(2, ["D9"], ["D1"])).toBeUndefined();
  expect(changes(5, ["D2"], [])).toBeUndefined();
});
