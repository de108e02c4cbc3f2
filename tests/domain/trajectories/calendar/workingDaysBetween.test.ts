import fc from "fast-check";
import { InvalidInput } from "../../../../src/domain/InvalidInput";
import { elapsedDays } from "../../../../src/domain/trajectories/calendar/elapsedDays";
import { workingDaysBetween } from "../../../../src/domain/trajectories/calendar/workingDaysBetween";
import { readTable } from "../../../reference/readTable";
import { dayOf } from "./dayOf";

const first = dayOf("1950-01-01");
const last = dayOf("2100-12-31");

describe("working days after a day, up to and including another (counted on a calendar of paper)", () => {
  it("24 to 31 December 2025: 7 days, of which 29, 30 and 31 are working days", () => {
    const [from, to] = [dayOf("2025-12-24"), dayOf("2025-12-31")];
    expect(elapsedDays(from, to, "calendar")).toBe(7);
    expect(elapsedDays(from, to, "working")).toBe(3);
    expect(workingDaysBetween(from, to)).toBe(3);
    // Whole weeks, and the edges of what is known: 1 January 2100 is a Friday.
    expect(workingDaysBetween(dayOf("2025-11-03"), dayOf("2025-11-17"))).toBe(10);
    expect(workingDaysBetween(dayOf("2099-12-31"), dayOf("2100-01-04"))).toBe(1);
    expect(workingDaysBetween(dayOf("2100-12-30"), dayOf("2100-12-31"))).toBe(1);
  });

  it.each([
    ["the same day", "2025-12-24", "2025-12-24", 0],
    ["the same holiday", "2025-12-25", "2025-12-25", 0],
    ["Friday to Sunday", "2025-11-07", "2025-11-09", 0],
    ["Friday to Monday", "2025-11-07", "2025-11-10", 1],
    ["Saturday to Sunday", "2025-11-08", "2025-11-09", 0],
    ["Sunday to Monday", "2025-11-09", "2025-11-10", 1],
    ["Monday to Monday", "2025-11-03", "2025-11-10", 5],
    ["Maundy Thursday to Tuesday: Good Friday is one, Easter Monday is none", "2025-04-17", "2025-04-22", 2],
    ["over liberation day in a lustrum year", "2025-05-02", "2025-05-06", 1],
    ["over liberation day in another year", "2026-05-04", "2026-05-06", 2],
    ["over Ascension day", "2025-05-28", "2025-05-30", 1],
    ["over Ascension day that is liberation day too: it counts once", "2005-05-04", "2005-05-06", 1],
    ["over Koningsdag on a Monday", "2026-04-24", "2026-04-28", 1],
    ["over new year", "2025-12-31", "2026-01-02", 1],
    ["the first known day", "1950-01-01", "1950-01-02", 1],
    ["the last known day", "2100-12-30", "2100-12-31", 1],
  ])("%s", (_what, from, to, days) => {
    expect(workingDaysBetween(dayOf(from), dayOf(to))).toBe(days);
  });

  it("are Monday to Friday less the holidays of date-holidays and 5 May in lustrum years, in every year", () => {
    for (const { year = "", "public holidays": days = "" } of readTable("date_holidays_nl.csv")) {
      const holidays = new Set(days.split(" ").map((day) => dayOf(`${year}-${day}`)));
      if (Number(year) % 5 === 0) holidays.add(dayOf(`${year}-05-05`));
      const [from, to] = [dayOf(`${year}-01-01`), dayOf(`${year}-12-31`)];
      let expected = 0;
      for (let day = from + 1; day <= to; day += 1) {
        const weekday = new Date(day * 86_400_000).getUTCDay();
        if (weekday >= 1 && weekday <= 5 && !holidays.has(day)) expected += 1;
      }
      expect([year, workingDaysBetween(from, to)]).toEqual([year, expected]);
    }
  });

  it("add up, and are never more than the days themselves", () => {
    const day = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(day, day, day, (...days) => {
        const [one = 0, two = 0, three = 0] = days.sort((a, b) => a - b);
        const whole = workingDaysBetween(one, three);
        expect(workingDaysBetween(one, two) + workingDaysBetween(two, three)).toBe(whole);
        expect(whole).toBeLessThanOrEqual(three - one);
        expect(whole).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20251224 },
    );
  });
});

describe("days without an answer", () => {
  it.each([
    ["reversed", 11, 10, new InvalidInput("bounds-reversed", { lower: 11, upper: 10 })],
    [
      "before 1950",
      first - 1,
      10,
      new InvalidInput("out-of-range", { name: "begin", value: first - 1, lowest: first, highest: last }),
    ],
    [
      "after 2100",
      10,
      last + 1,
      new InvalidInput("out-of-range", { name: "end", value: last + 1, lowest: first, highest: last }),
    ],
    ["half a day", 10, 11.5, new InvalidInput("not-a-whole-number", { name: "end", value: 11.5 })],
    ["no number", NaN, 11, new InvalidInput("not-a-finite-number", { name: "begin", value: NaN })],
  ])("%s", (_what, from, to, refusal) => {
    expect(() => workingDaysBetween(from, to)).toThrow(refusal);
  });
});
