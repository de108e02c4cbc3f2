import { easterSunday } from "../../../../src/domain/trajectories/calendar/easterSunday";
import { readTable } from "../../../reference/readTable";
import { dayOf } from "./dayOf";

describe("Easter Sunday", () => {
  it.each([
    "1818-03-22",
    "1886-04-25",
    "1943-04-25",
    "1954-04-18",
    "1961-04-02",
    "1991-03-31",
    "1992-04-19",
    "1993-04-11",
    "2000-04-23",
    "2038-04-25",
    "2285-03-22",
  ])(
    "%s (Meeus, Astronomical Algorithms, chapter 8: his examples, and the earliest and latest dates)",
    (date) => {
      expect(easterSunday(Number(date.slice(0, 4)))).toBe(dayOf(date));
    },
  );

  it("is in the list of public holidays of date-holidays in each year from 1950 to 2100, with the day after it", () => {
    for (const { year = "", "public holidays": days = "" } of readTable("date_holidays_nl.csv")) {
      const known = days.split(" ").map((day) => dayOf(`${year}-${day}`));
      const easter = easterSunday(Number(year));
      expect([year, known.includes(easter), known.includes(easter + 1)]).toEqual([year, true, true]);
    }
  });

  it("is a Sunday from 22 March to 25 April, in every year from 1583 to 2999 (Council of Nicaea)", () => {
    for (let year = 1583; year < 3000; year += 1) {
      const date = new Date(easterSunday(year) * 86_400_000);
      const monthAndDay = (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
      expect([year, date.getUTCFullYear(), date.getUTCDay()]).toEqual([year, year, 0]);
      expect(monthAndDay >= 322 && monthAndDay <= 425).toBe(true);
    }
  });
});
