import { dateOfDay } from "../../../../src/domain/trajectories/calendar/dateOfDay";
import { dayNumber } from "../../../../src/domain/trajectories/calendar/dayNumber";

const same = (day: number): boolean => {
  const date = new Date(day * 86_400_000);
  const [year, month, ofMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const found = dateOfDay(day);
  const isSame = found.year === year && found.month === month && found.day === ofMonth;
  return isSame && dayNumber(year, month, ofMonth) === day;
};

describe("a day as a number, and back", () => {
  it("is that of JavaScript's own calendar for every day from 1896 to 2104", () => {
    const days = Array.from({ length: 76_336 }, (_, index) => index - 27_028);
    expect(dateOfDay(days[0] ?? 0)).toEqual({ year: 1896, month: 1, day: 1 });
    expect(dateOfDay(days.at(-1) ?? 0)).toEqual({ year: 2104, month: 12, day: 31 });
    expect(days.filter((day) => !same(day))).toEqual([]);
  });

  it("is that of JavaScript's own calendar for a day in each month of 800 years", () => {
    const days = Array.from({ length: 9_600 }, (_, index) => index * 30 - 141_349);
    expect(days.filter((day) => !same(day))).toEqual([]);
  });

  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11016],
    [2000, 3, 1, 11017],
    [-1, 12, 31, -719529],
    [0, 1, 1, -719528],
  ])(
    "%d-%d-%d is %d (Hinnant, and JavaScript's calendar for the years before 1)",
    (year, month, day, number) => {
      expect(dayNumber(year, month, day)).toBe(number);
      expect(dateOfDay(number)).toEqual({ year, month, day });
    },
  );
});
