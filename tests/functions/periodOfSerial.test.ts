import { periodOfSerial } from "../../src/functions/range/periodOfSerial";
import { periodIn } from "../../src/functions/range/periodIn";

describe("a date is the month it lies in", () => {
  it("for every day from 1950 to 2100, as JavaScript's own calendar has it", () => {
    for (let serial = 18264; serial <= 73415; serial += 1) {
      const date = new Date(Date.UTC(1899, 11, 30 + serial));
      const firstMonth = date.getUTCFullYear() * 12 + date.getUTCMonth();
      if (periodOfSerial(serial)?.firstMonth !== firstMonth) throw new Error(`day ${serial}`);
    }
    expect(periodOfSerial(18264)?.firstMonth).toBe(1950 * 12);
    expect(periodOfSerial(73415)?.firstMonth).toBe(2100 * 12 + 11);
  });

  it.each([0, 2020, 18263, 73416, NaN])("but %d is no date", (serial) => {
    expect(periodOfSerial(serial)).toBeNull();
  });

  it("and a year is a year, a text is what it says, a blank is none", () => {
    expect(periodIn(2020, 1)).toEqual({ firstMonth: 24240, months: 12 });
    expect(periodIn("2020-K2", 1)).toEqual({ firstMonth: 24243, months: 3 });
    expect(periodIn(43891.5, 1)).toEqual({ firstMonth: 24242, months: 1 });
    expect(periodIn(" ", 1)).toBeNull();
  });
});
