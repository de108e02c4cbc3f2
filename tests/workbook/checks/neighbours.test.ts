import { neighbours } from "../../../src/workbook/checks/neighbours";

test("gives each item with the one after it", () => {
  expect(neighbours([2016, 2020, 2024])).toEqual([
    [2016, 2020],
    [2020, 2024],
  ]);
});

test("gives nothing where there is no next", () => {
  expect(neighbours([])).toEqual([]);
  expect(neighbours([2016])).toEqual([]);
});
