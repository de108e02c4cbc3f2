import { InvalidInput } from "../../InvalidInput";
import { assertDay, firstKnownDay, lastKnownDay } from "./assertDay";
import { dutchHolidays, firstHolidayYear, lastHolidayYear } from "./dutchHolidays";
import { weekdayOf } from "./weekdayOf";

const friday = 5;
let workingDaysUntil: Int32Array | null = null;

/**
 * Working days after the first day, up to and including the last: Monday to Friday, without the general holidays of
 * dutchHolidays. The first day itself never counts, so a report and an answer on the same day are 0 days apart.
 *
 * @param from  whole days since 1 January 1970, in 1950 … 2100
 * @param to    the same, not before `from`
 * @throws InvalidInput  "bounds-reversed" (lower is from, upper is to), "out-of-range", "not-a-whole-number",
 *   "not-a-finite-number"
 * @example workingDaysBetween(20446, 20453) // 3
 */
export function workingDaysBetween(from: number, to: number): number {
  assertDay("begin", from);
  assertDay("end", to);
  if (to < from) throw new InvalidInput("bounds-reversed", { lower: from, upper: to });
  workingDaysUntil ??= countWorkingDays();
  return (workingDaysUntil[to - firstKnownDay] ?? 0) - (workingDaysUntil[from - firstKnownDay] ?? 0);
}

/** Per day the working days from the first known day up to and including it: counted once, looked up ever after. */
function countWorkingDays(): Int32Array {
  const holidays = new Set<number>();
  for (let year = firstHolidayYear; year <= lastHolidayYear; year += 1) {
    for (const { day } of dutchHolidays(year)) holidays.add(day);
  }
  const counts = new Int32Array(lastKnownDay - firstKnownDay + 1);
  let count = 0;
  for (let day = firstKnownDay; day <= lastKnownDay; day += 1) {
    if (weekdayOf(day) <= friday && !holidays.has(day)) count += 1;
    counts[day - firstKnownDay] = count;
  }
  return counts;
}
