import { rowHeight } from "../../../src/xlsx/patching/rowHeight";

const columns = [
  { header: "Bevinding", width: 40, format: "text" },
  { header: "Aantal", width: 10, format: "wholeNumber" },
] as const;

test("a row of short values has one line", () => {
  expect(rowHeight(["Kort", 12], columns)).toBe(15);
  expect(rowHeight([null, null], columns)).toBe(15);
});

test("the longest text decides, in lines of nine tenths of its column", () => {
  expect(rowHeight(["x".repeat(36), 12], columns)).toBe(15);
  expect(rowHeight(["x".repeat(37), 12], columns)).toBe(30);
  expect(rowHeight(["een\ntwee\ndrie", 12], columns)).toBe(45);
});

test("no row is higher than Excel shows", () => {
  expect(rowHeight(["x".repeat(30_000), 12], columns)).toBe(409);
});
