import fc from "fast-check";
import { InvalidInput } from "../../../src/domain/InvalidInput";
import type { TimesSeen } from "../../../src/domain/statistics/kaplanMeier";
import type { DatedCases } from "../../../src/domain/trajectories/DatedCases";
import { leadTime } from "../../../src/domain/trajectories/leadTime";
import { amlMaintained, amlNonmaintained, freireich } from "../statistics/survivalTimes";
import { dayOf } from "./calendar/dayOf";

const referenceDay = 1000;
const calendar = { unit: "calendar", referenceDay } as const;

/** Cases with these times on the reference date: the open ones began so long before it. */
function casesWith({ ended, open }: TimesSeen): DatedCases {
  const times = [...Array.from(ended), ...Array.from(open)];
  return {
    begins: times.map((days, index) => (index < ended.length ? 0 : referenceDay - days)),
    ends: times.map((days, index) => (index < ended.length ? days : null)),
  };
}

describe("how long cases take, with the open ones (print(survfit()) of R's survival)", () => {
  it.each([
    ["aml, maintained: 31, 18 to NA", amlMaintained, 31, 18, null],
    ["aml, not maintained: 23, 8 to NA", amlNonmaintained, 23, 8, null],
    ["6-MP: 23, 16 to NA", freireich.treated, 23, 16, null],
    ["placebo: 8, 4 to 12", freireich.placebo, 8, 4, 12],
  ])("%s", (_source, times, median, lower, upper) => {
    const found = leadTime(casesWith(times), calendar);
    expect(found.median).toEqual({ kind: "reached", days: median });
    expect(found.medianBounds).toEqual({ lower, upper });
    expect([found.ended, found.open, found.beganLater]).toEqual([times.ended.length, times.open.length, 0]);
  });
});

describe("the time within which 90% has ended", () => {
  it("is known where enough have ended: 9.5 of 1 to 10 (quantile.survfit, R survival)", () => {
    const ten = { ended: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], open: [] };
    expect(leadTime(casesWith(ten), calendar).percentile90).toEqual({ kind: "reached", days: 9.5 });
  });

  it("is only known to be more than the longest time seen where too many are open (6-MP: S(35) is 0.448)", () => {
    const { percentile90 } = leadTime(casesWith(freireich.treated), calendar);
    expect(percentile90).toEqual({ kind: "not-reached", moreThanDays: 35 });
  });
});

describe("a case", () => {
  it("that ended after the reference date was open on it", () => {
    const found = leadTime({ begins: [0, 0, 0], ends: [10, 20, 21] }, { unit: "calendar", referenceDay: 20 });
    expect(found).toMatchObject({ ended: 2, open: 1, beganLater: 0 });
    expect(found.percentile90).toEqual({ kind: "not-reached", moreThanDays: 20 });
  });

  it("that began after the reference date does not count, on the day itself it does", () => {
    const found = leadTime(
      { begins: [0, 20, 21], ends: [10, null, 30] },
      { unit: "calendar", referenceDay: 20 },
    );
    expect(found).toMatchObject({ ended: 1, open: 1, beganLater: 1 });
  });

  it("may last from the first known day to the last, 1950 to 2100", () => {
    const [begin, last] = [dayOf("1950-01-01"), dayOf("2100-12-31")];
    const terms = { unit: "calendar", referenceDay: last } as const;
    const ended = leadTime({ begins: [begin], ends: [last] }, terms);
    expect(ended.median).toEqual({ kind: "reached", days: 55151 });
    const open = leadTime({ begins: [begin], ends: [null] }, terms);
    expect(open.median).toEqual({ kind: "not-reached", moreThanDays: 55151 });
  });

  it("is counted in working days where that is asked: 24 to 31 December 2025 takes 3, open or not", () => {
    const begin = dayOf("2025-12-24");
    const end = dayOf("2025-12-31");
    const ended = leadTime({ begins: [begin], ends: [end] }, { unit: "working", referenceDay: end });
    expect(ended.median).toEqual({ kind: "reached", days: 3 });
    const open = leadTime({ begins: [begin], ends: [null] }, { unit: "working", referenceDay: end });
    expect(open.median).toEqual({ kind: "not-reached", moreThanDays: 3 });
    expect(open.medianBounds).toEqual({ lower: null, upper: null });
  });
});

it("open cases that are left out make the lead time shorter, never longer", () => {
  const days = fc.array(fc.nat(60), { minLength: 1 });
  fc.assert(
    fc.property(days, days, (ended, open) => {
      const atLeast = (times: TimesSeen): number => {
        const { median } = leadTime(casesWith(times), calendar);
        return median.kind === "reached" ? median.days : Infinity;
      };
      expect(atLeast({ ended, open })).toBeGreaterThanOrEqual(atLeast({ ended, open: [] }));
    }),
    { seed: 20250104 },
  );
});

describe("lead times without an answer", () => {
  it.each([
    ["no cases", { begins: [], ends: [] }, new InvalidInput("too-few-values", { needed: 1, given: 0 })],
    [
      "all began later",
      { begins: [1001], ends: [null] },
      new InvalidInput("too-few-values", { needed: 1, given: 0 }),
    ],
    [
      "an end before the begin",
      { begins: [9], ends: [8] },
      new InvalidInput("bounds-reversed", { lower: 9, upper: 8 }),
    ],
    [
      "different lengths",
      { begins: [9], ends: [] },
      new InvalidInput("lengths-differ", { first: 1, second: 0 }),
    ],
    [
      "no begin",
      { begins: [NaN], ends: [8] },
      new InvalidInput("not-a-finite-number", { name: "begin", value: NaN }),
    ],
  ])("%s", (_what, cases, refusal) => {
    expect(() => leadTime(cases, calendar)).toThrow(refusal);
  });

  it("no reference date", () => {
    const terms = { unit: "calendar", referenceDay: NaN } as const;
    expect(() => leadTime({ begins: [], ends: [] }, terms)).toThrow(
      new InvalidInput("not-a-finite-number", { name: "reference", value: NaN }),
    );
  });
});
