import { weekdayOf } from "../../../../src/domain/trajectories/calendar/weekdayOf";

it("the day of the week is that of JavaScript's own calendar, Sunday being 7", () => {
  for (let day = -50; day <= 50; day += 1) {
    const sundayIsZero = new Date(day * 86_400_000).getUTCDay();
    expect(weekdayOf(day)).toBe(sundayIsZero === 0 ? 7 : sundayIsZero);
  }
});
