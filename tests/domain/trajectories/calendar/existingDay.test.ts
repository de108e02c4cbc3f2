import { dayOfIsoDate } from "../../../../src/domain/trajectories/calendar/dayOfIsoDate";
import { existingDay } from "../../../../src/domain/trajectories/calendar/existingDay";
import { dayOf } from "./dayOf";

describe("a date that exists", () => {
  it.each([
    [2025, 12, 31],
    [2024, 2, 29],
    [2000, 2, 29],
    [1950, 1, 1],
  ])("%d-%d-%d has its day number", (year, month, day) => {
    const isoDate = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
    expect(existingDay(year, month, day)).toBe(dayOf(isoDate));
    expect(dayOfIsoDate(isoDate)).toBe(dayOf(isoDate));
  });
});

describe("a date that does not exist", () => {
  it.each([
    [2025, 2, 29],
    [1900, 2, 29],
    [2025, 4, 31],
    [2025, 1, 32],
    [2025, 1, 0],
    // The first of January a year later: the same month.
    [2025, 1, 366],
    [2025, 0, 5],
    [2025, 13, 5],
    [2025, 12, 25.5],
    [NaN, NaN, NaN],
    // Two slips that make up for each other: without a look at the day, it would come out as the 3rd of March.
    [2025, 2, 31],
  ])("%d-%d-%d has none", (year, month, day) => {
    expect(existingDay(year, month, day)).toBeNull();
  });

  it.each([
    "2025-02-30",
    "2025-13-01",
    "25-12-2025",
    "2025-1-1",
    "x2025-01-01",
    "2025-01-01T10:00",
    "",
    "2025",
  ])("%p is no ISO date", (text) => {
    expect(dayOfIsoDate(text)).toBeNull();
  });
});
