import { addMonths } from "../../../../src/domain/trajectories/calendar/addMonths";
import { dayOf } from "./dayOf";

describe("so many months later", () => {
  it.each([
    ["2024-03-15", 12, "2025-03-15"],
    ["2024-12-31", 12, "2025-12-31"],
    ["2025-12-01", 1, "2026-01-01"],
    ["2025-11-30", 1, "2025-12-30"],
    ["2025-05-10", 0, "2025-05-10"],
    ["2025-01-31", 25, "2027-02-28"],
  ])("%s and %d months is %s (by the calendar)", (from, months, to) => {
    expect(addMonths(dayOf(from), months)).toBe(dayOf(to));
  });

  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-10-31", 6, "2026-04-30"],
    ["2025-12-31", 2, "2026-02-28"],
  ])("%s and %d months is %s: the month is too short (Excel's EDATE)", (from, months, to) => {
    expect(addMonths(dayOf(from), months)).toBe(dayOf(to));
  });
});
