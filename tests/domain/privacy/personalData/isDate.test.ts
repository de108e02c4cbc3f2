import { isDate } from "../../../../src/domain/privacy/personalData/isDate";

test.each([
  "31-12-1980",
  "1/2/1900",
  "01.02.80",
  " 3 mei 1961 ",
  "3 maart 1961",
  "3 mrt. 1961",
  "1961-05-03",
  "2061/5/3",
  "1961-05-03T00:00:00",
])("%s is a date", (text) => {
  expect(isDate(text)).toBe(true);
});

test.each([
  "",
  "1980",
  "2023-K1",
  "2023-05",
  "32-12-1980",
  "0-12-1980",
  "31-13-1980",
  "31-0-1980",
  "3 xyz 1961",
  "31-12-1880",
  "1961-13-03",
  "1961-05-32",
  "1961-05-03x",
  "op 31-12-1980",
  "31-12-1980 of later",
])("%s is none", (text) => {
  expect(isDate(text)).toBe(false);
});
