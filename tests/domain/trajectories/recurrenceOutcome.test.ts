import { InvalidInput } from "../../../src/domain/InvalidInput";
import { recurrenceOutcome } from "../../../src/domain/trajectories/recurrenceOutcome";
import { dayOf } from "./calendar/dayOf";

const left = dayOf("2024-12-31");
const year = { length: 12, unit: "months", referenceDay: dayOf("2025-12-31") } as const;

describe("who left on 31 December 2024, followed for 12 months", () => {
  it.each([
    ["never", null, "not-returned"],
    ["the day after leaving", "2025-01-01", "returned"],
    ["on the last day of the window", "2025-12-31", "returned"],
    ["a day after the window", "2026-01-01", "not-returned"],
  ])("and came back %s", (_what, returned, outcome) => {
    expect(recurrenceOutcome(left, returned === null ? null : dayOf(returned), year)).toBe(outcome);
  });

  const dayBefore = { ...year, referenceDay: dayOf("2025-12-30") };

  it.each([
    ["never", null, "not-yet-assessable"],
    ["on the reference date", "2025-12-30", "early-return"],
    ["long before", "2025-02-01", "early-return"],
    ["after the reference date", "2025-12-31", "not-yet-assessable"],
  ])("cannot be assessed a day before the window is complete; came back %s", (_what, returned, outcome) => {
    expect(recurrenceOutcome(left, returned === null ? null : dayOf(returned), dayBefore)).toBe(outcome);
  });
});

describe("a window", () => {
  it("in months ends on the last day of a shorter month", () => {
    const terms = { length: 2, unit: "months", referenceDay: dayOf("2025-12-31") } as const;
    expect(recurrenceOutcome(left, dayOf("2025-02-28"), terms)).toBe("returned");
    expect(recurrenceOutcome(left, dayOf("2025-03-01"), terms)).toBe("not-returned");
  });

  it("in days counts days", () => {
    const terms = { length: 30, unit: "days", referenceDay: 40 } as const;
    expect(recurrenceOutcome(10, 40, terms)).toBe("returned");
    expect(recurrenceOutcome(9, 40, terms)).toBe("not-returned");
    expect(recurrenceOutcome(11, 40, terms)).toBe("early-return");
  });
});

describe("dates without an answer", () => {
  it.each([
    ["back on the day of leaving", 5, 5, new InvalidInput("bounds-reversed", { lower: 5, upper: 5 })],
    ["back before leaving", 5, 4, new InvalidInput("bounds-reversed", { lower: 5, upper: 4 })],
    ["no day of leaving", NaN, 4, new InvalidInput("not-a-finite-number", { name: "begin", value: NaN })],
  ])("%s", (_what, from, to, refusal) => {
    expect(() => recurrenceOutcome(from, to, year)).toThrow(refusal);
  });
});
