import { InvalidInput } from "../../../../src/domain/InvalidInput";
import type { DutchHolidayName } from "../../../../src/domain/trajectories/calendar/dutchHolidays";
import { dutchHolidays } from "../../../../src/domain/trajectories/calendar/dutchHolidays";
import { readTable } from "../../../reference/readTable";
import { dayOf } from "./dayOf";

const written = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dateOf = (year: number, name: DutchHolidayName): string | undefined =>
  dutchHolidays(year)
    .filter((holiday) => holiday.name === name)
    .map(({ day }) => written(day))[0];

describe("the general holidays in the Netherlands", () => {
  it("of 2025, a lustrum year, in order (Rijksoverheid)", () => {
    expect(dutchHolidays(2025).map(({ name, day }) => [name, written(day)])).toEqual([
      ["new-year", "2025-01-01"],
      ["easter-sunday", "2025-04-20"],
      ["easter-monday", "2025-04-21"],
      ["royal-day", "2025-04-26"],
      ["liberation-day", "2025-05-05"],
      ["ascension-day", "2025-05-29"],
      ["whit-sunday", "2025-06-08"],
      ["whit-monday", "2025-06-09"],
      ["christmas-day", "2025-12-25"],
      ["boxing-day", "2025-12-26"],
    ]);
  });

  it("of every year from 1950 to 2100, but for liberation day (date-holidays 3.37.0)", () => {
    const table = readTable("date_holidays_nl.csv");
    expect(table).toHaveLength(151);
    for (const { year = "", "public holidays": days = "" } of table) {
      const found = dutchHolidays(Number(year))
        .filter(({ name }) => name !== "liberation-day")
        .map(({ day }) => written(day));
      expect(found).toEqual(days.split(" ").map((day) => `${year}-${day}`));
    }
  });

  it("have no Good Friday", () => {
    const days = dutchHolidays(2025).map(({ day }) => day);
    expect(days).not.toContain(dayOf("2025-04-18"));
  });

  it.each([1955, 2000, 2020, 2025, 2030])("have liberation day in the lustrum year %d", (year) => {
    expect(dateOf(year, "liberation-day")).toBe(`${year}-05-05`);
  });

  it.each([1954, 2019, 2021, 2024, 2026])("have no liberation day in %d", (year) => {
    expect(dateOf(year, "liberation-day")).toBeUndefined();
  });
});

describe("the day of the king or queen (Rijksoverheid; Algemene termijnenwet)", () => {
  it.each([
    ["2013-04-30", "the last Koninginnedag"],
    ["2014-04-26", "the first Koningsdag: the 27th was a Sunday"],
    ["2024-04-27", "a Saturday"],
    ["2025-04-26", "the 27th was a Sunday"],
    ["2026-04-27", "a Monday"],
    ["2006-04-29", "the 30th was a Sunday"],
    ["1989-04-29", "the 30th was a Sunday, since 1980 moved to the Saturday"],
    ["1980-04-30", "a Wednesday"],
    ["1978-05-01", "the 30th was a Sunday, until 1979 moved to the Monday"],
    ["1979-04-30", "a Monday"],
  ])("%s: %s", (date) => {
    expect(dateOf(Number(date.slice(0, 4)), "royal-day")).toBe(date);
  });
});

describe("years without an answer", () => {
  it.each([1949, 2101])("%d", (year) => {
    expect(() => dutchHolidays(year)).toThrow(
      new InvalidInput("out-of-range", { name: "year", value: year, lowest: 1950, highest: 2100 }),
    );
  });

  it("2025.5", () => {
    expect(() => dutchHolidays(2025.5)).toThrow(
      new InvalidInput("not-a-whole-number", { name: "year", value: 2025.5 }),
    );
  });

  it.each([1950, 2100])("but %d has one", (year) => {
    expect(dutchHolidays(year)).toHaveLength(10);
  });
});
