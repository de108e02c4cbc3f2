import { isSameNumber } from "../../../../src/workbook/checks/previous/isSameNumber";

test.each([
  [35, 35],
  [35, 35.2],
  [35.5, 35],
  [34.96, 35],
  [0.1 + 0.2, 0.3],
  [48.25, 48.3],
])("%s and %s are the same as far as the shorter one tells", (one, other) => {
  expect(isSameNumber(one, other)).toBe(true);
  expect(isSameNumber(other, one)).toBe(true);
});

test.each([
  [35, 36],
  [35, 35.6],
  [35.2, 35.3],
  [0, 1],
])("%s and %s are not", (one, other) => {
  expect(isSameNumber(one, other)).toBe(false);
  expect(isSameNumber(other, one)).toBe(false);
});
