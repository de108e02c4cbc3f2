import { isoDateOfSerial } from "../../../src/workbook/cells/isoDateOfSerial";

describe("isoDateOfSerial", () => {
  // ECMA-376 Part 1, §18.17.4.1: serial values of the date systems; 60 is the day that never was.
  it.each([
    [1, "1900", "1900-01-01"],
    [59, "1900", "1900-02-28"],
    [60, "1900", null],
    [61, "1900", "1900-03-01"],
    [43831, "1900", "2020-01-01"],
    [43831.75, "1900", "2020-01-01"],
    [2958465, "1900", "9999-12-31"],
    [2958466, "1900", null],
    [0, "1900", null],
    [-1, "1900", null],
    [0, "1904", "1904-01-01"],
    [42369, "1904", "2020-01-01"],
    [2957003, "1904", "9999-12-31"],
    [2957004, "1904", null],
    [Number.NaN, "1900", null],
  ] as const)(
    "shows %d in the system of %s as %s (ECMA-376 Part 1, 18.17.4.1)",
    (serial, dateSystem, date) => {
      expect(isoDateOfSerial(serial, dateSystem)).toBe(date);
    },
  );
});
