import { inOrder, usualOrder } from "../../../src/checkpage/files/FileOrder";
import { checkedAs, entryWith } from "../entryWith";

const entries = [
  entryWith(1, { state: "stopped" }, { name: "b10.xlsx" }),
  entryWith(2, checkedAs("ready"), { name: "b9.xlsx" }),
  entryWith(3, checkedAs("not-ready", { errors: 1, warnings: 9 }), { name: "a.xlsx" }),
  entryWith(4, checkedAs("ready-with-explanation", { warnings: 3 }), { name: "c.xlsx" }),
  entryWith(5, checkedAs("not-ready", { errors: 2 }), { name: "d.xlsx" }),
  entryWith(6, { state: "waiting" }, { name: "e.xlsx" }),
];
const ids = (sorted: readonly { id: number }[]) => sorted.map(({ id }) => id);

test("what asks for most work stands first: by state, and within a state by weight", () => {
  expect(ids(inOrder(entries, usualOrder))).toEqual([5, 3, 4, 2, 6, 1]);
});

test("names with numbers are ordered as people count", () => {
  expect(ids(inOrder(entries, { column: "file", direction: "ascending" }))).toEqual([3, 2, 1, 4, 5, 6]);
});

test("an error weighs more than nine warnings; without findings the files keep the order in which they were chosen", () => {
  expect(ids(inOrder(entries, { column: "findings", direction: "descending" }))).toEqual([5, 3, 4, 2, 1, 6]);
});
