import { parseDutchEntry } from "../../../src/workbench/univer/parseDutchEntry";

test.each([
  ["12,5", "12.5"],
  ["1.234,5", "1234.5"],
  ["1.234", "1234"],
  ["-0,75", "-0.75"],
  ["12,5%", "12.5%"],
  [",5", "0.5"],
  ["31-12-2025", "2025-12-31"],
  ["1-2-2025", "2025-02-01"],
])("%s is read as %s", (typed, read) => {
  expect(parseDutchEntry(typed)).toBe(read);
});

test.each(["12", "1.23", "Haarlem", "1,2,3", "", "12.5", "2025-12-31"])("%p is left to the grid", (typed) => {
  expect(parseDutchEntry(typed)).toBeNull();
});
