import fc from "fast-check";
import { InvalidInput } from "../../../src/domain/InvalidInput";
import { recurrence } from "../../../src/domain/trajectories/recurrence";

const month = { length: 30, unit: "days", referenceDay: 100 } as const;

describe("the share that comes back within a window", () => {
  it("is of the persons whose window is complete, with a Wilson interval (statsmodels: 23 of 60)", () => {
    const back = Array.from({ length: 23 }, () => [70, 100] as const);
    const away = [...Array.from({ length: 36 }, () => [70, null] as const), [60, 91] as const];
    const early = Array.from({ length: 4 }, () => [71, 90] as const);
    const open = [[71, null] as const, [101, null] as const];
    const rows = [...back, ...away, ...early, ...open];
    const found = recurrence(
      Object.freeze({ begins: rows.map(([begin]) => begin), ends: rows.map(([, end]) => end) }),
      month,
    );
    expect(found).toMatchObject({ returned: 23, notReturned: 37, notYetAssessable: 6, earlyReturns: 4 });
    expect(found.share?.value).toBe(23 / 60);
    expect(found.share?.lower).toBeCloseTo(0.27088, 5);
    expect(found.share?.upper).toBeCloseTo(0.50982, 5);
  });

  it("follows by months where that is asked: 90 days in the first three months of 1970", () => {
    const cases = { begins: [0, 0], ends: [90, 91] };
    const terms = { length: 3, unit: "months", referenceDay: 200 } as const;
    expect(recurrence(cases, terms)).toMatchObject({ returned: 1, notReturned: 1 });
  });

  it("is not known while no window is complete", () => {
    const nothing = { returned: 0, notReturned: 0, notYetAssessable: 0, earlyReturns: 0, share: null };
    expect(recurrence({ begins: [], ends: [] }, month)).toEqual(nothing);
    expect(recurrence({ begins: [90], ends: [95] }, month)).toEqual({
      ...nothing,
      notYetAssessable: 1,
      earlyReturns: 1,
    });
  });

  it("does not depend on those who left too late, whether they came back or not", () => {
    const day = fc.integer({ min: 0, max: 150 });
    const row = fc.tuple(day, fc.option(fc.integer({ min: 1, max: 60 })));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const columns = (part: typeof rows) => ({
          begins: part.map(([begin]) => begin),
          ends: part.map(([begin, days]) => (days === null ? null : begin + days)),
        });
        const all = recurrence(columns(rows), month);
        const complete = rows.filter(([begin]) => begin <= 70);
        expect(all.share).toEqual(recurrence(columns(complete), month).share);
        expect(all.returned + all.notReturned).toBe(complete.length);
        expect(all.notYetAssessable).toBe(rows.length - complete.length);
        expect(all.earlyReturns).toBeLessThanOrEqual(all.notYetAssessable);
      }),
      { seed: 20250103 },
    );
  });
});

describe("recurrence without an answer", () => {
  const none = { begins: [], ends: [] };
  it.each([
    ["a window of nothing", none, { ...month, length: 0 }, "out-of-range", { name: "window", lowest: 1 }],
    ["half a month", none, { ...month, length: 1.5 }, "not-a-whole-number", { name: "window" }],
    [
      "no reference date",
      none,
      { ...month, referenceDay: NaN },
      "not-a-finite-number",
      { name: "reference" },
    ],
    [
      "columns of different lengths",
      { begins: [], ends: [1] },
      month,
      "lengths-differ",
      { first: 0, second: 1 },
    ],
    [
      "back on the day of leaving",
      { begins: [2], ends: [2] },
      month,
      "bounds-reversed",
      { lower: 2, upper: 2 },
    ],
  ] as const)("%s", (_what, cases, terms, code, facts) => {
    const thrown: unknown = (() => {
      try {
        return recurrence(cases, terms);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(InvalidInput);
    expect(thrown).toMatchObject({ code, facts });
  });
});
