import { hiddenBelow } from "../../../src/workbook/cells/hiddenBelow";

it.each([
  ["<10", 10],
  ["< 5", 5],
  ["minder dan 10", 10],
  ["Minder dan 10", 10],
  ["≤4", 5],
  ["≤ 4", 5],
  [".", null],
  ["·", null],
  ["x", null],
  ["<10%", null],
])("%j: below %s", (mark, below) => {
  expect(hiddenBelow(mark)).toBe(below);
});

test("the example in the docstring", () => {
  expect(hiddenBelow("<10")).toBe(10);
});
