import { InvalidInput } from "../../../src/domain/InvalidInput";
import { promiseOutcome } from "../../../src/domain/trajectories/promiseOutcome";
import { dayOf } from "./calendar/dayOf";

const reported = dayOf("2025-12-24");
const terms = { normDays: 5, unit: "calendar", referenceDay: dayOf("2025-12-31") } as const;

describe("a promise to call back within 5 days", () => {
  it("is missed in calendar days and kept in working days, by the same dates: 24 to 31 December 2025", () => {
    const done = dayOf("2025-12-31");
    expect(promiseOutcome(reported, done, terms)).toBe("not-met");
    expect(promiseOutcome(reported, done, { ...terms, unit: "working" })).toBe("met");
  });

  it.each([
    ["on the day of the report", "2025-12-24", "met"],
    ["on the last day of the norm", "2025-12-29", "met"],
    ["a day later", "2025-12-30", "not-met"],
  ])("called back %s", (_what, done, outcome) => {
    expect(promiseOutcome(reported, dayOf(done), terms)).toBe(outcome);
  });

  it.each([
    ["before the report", "2025-12-23", "not-yet-assessable"],
    ["on the day of the report", "2025-12-24", "not-yet-assessable"],
    ["on the last day of the norm", "2025-12-29", "not-yet-assessable"],
    ["a day later", "2025-12-30", "not-met"],
  ])("not called back, seen %s", (_what, reference, outcome) => {
    const seen = { ...terms, referenceDay: dayOf(reference) };
    expect(promiseOutcome(reported, null, seen)).toBe(outcome);
    // What happens after the reference date is not known yet, and so changes nothing.
    expect(promiseOutcome(reported, seen.referenceDay + 1 + 5, seen)).toBe(outcome);
  });

  it("called back after the reference date but within the norm: not known yet", () => {
    const seen = { ...terms, referenceDay: dayOf("2025-12-26") };
    expect(promiseOutcome(reported, dayOf("2025-12-27"), seen)).toBe("not-yet-assessable");
    expect(promiseOutcome(reported, dayOf("2025-12-26"), seen)).toBe("met");
    expect(promiseOutcome(seen.referenceDay, seen.referenceDay, seen)).toBe("met");
  });

  it("with a norm of 0 days is kept on the same day only", () => {
    const sameDay = { ...terms, normDays: 0 };
    expect(promiseOutcome(reported, reported, sameDay)).toBe("met");
    expect(promiseOutcome(reported, reported + 1, sameDay)).toBe("not-met");
  });
});

describe("dates without an answer", () => {
  it.each([
    ["called back before the report", 9, 8, new InvalidInput("bounds-reversed", { lower: 9, upper: 8 })],
    [
      "a report that is no day",
      NaN,
      8,
      new InvalidInput("not-a-finite-number", { name: "begin", value: NaN }),
    ],
    ["half a day", 1.5, null, new InvalidInput("not-a-whole-number", { name: "begin", value: 1.5 })],
    [
      "an answer after 2100",
      9,
      dayOf("2101-01-01"),
      new InvalidInput("out-of-range", {
        name: "end",
        value: dayOf("2101-01-01"),
        lowest: dayOf("1950-01-01"),
        highest: dayOf("2100-12-31"),
      }),
    ],
  ])("%s", (_what, from, to, refusal) => {
    expect(() => promiseOutcome(from, to, terms)).toThrow(refusal);
  });
});
