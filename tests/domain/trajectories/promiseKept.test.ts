import fc from "fast-check";
import { InvalidInput } from "../../../src/domain/InvalidInput";
import { promiseKept } from "../../../src/domain/trajectories/promiseKept";
import { dayOf } from "./calendar/dayOf";

const calendar = { normDays: 5, unit: "calendar", referenceDay: 100 } as const;

describe("how often a promise was kept", () => {
  it("is the share of the cases that can be assessed, with a Wilson interval (statsmodels: 5 of 8)", () => {
    const met = Array.from({ length: 5 }, () => [10, 15] as const);
    const notMet = [[10, 16] as const, [10, null] as const, [94, null] as const];
    const open = [[95, null] as const, [100, null] as const, [101, null] as const];
    const rows = [...met, ...notMet, ...open];
    const found = promiseKept(
      Object.freeze({ begins: rows.map(([begin]) => begin), ends: rows.map(([, end]) => end) }),
      calendar,
    );
    expect([found.met, found.notMet, found.notYetAssessable]).toEqual([5, 3, 3]);
    expect(found.share?.value).toBe(0.625);
    expect(found.share?.lower).toBeCloseTo(0.30574, 5);
    expect(found.share?.upper).toBeCloseTo(0.86316, 5);
  });

  it("has the opposite outcome in the other unit: 24 to 31 December 2025", () => {
    const cases = { begins: [dayOf("2025-12-24")], ends: [dayOf("2025-12-31")] };
    const referenceDay = dayOf("2025-12-31");
    const kept = (unit: "calendar" | "working"): number | undefined =>
      promiseKept(cases, { normDays: 5, unit, referenceDay }).share?.value;
    expect([kept("calendar"), kept("working")]).toEqual([0, 1]);
  });

  it("has no share where nothing can be assessed yet", () => {
    const nothing = { met: 0, notMet: 0, notYetAssessable: 0, share: null };
    expect(promiseKept({ begins: [], ends: [] }, calendar)).toEqual(nothing);
    expect(promiseKept({ begins: [99], ends: [null] }, calendar)).toEqual({
      ...nothing,
      notYetAssessable: 1,
    });
  });

  it("counts every case once, whatever the reference date", () => {
    const day = fc.integer({ min: 0, max: 60 });
    const row = fc.tuple(day, fc.option(day));
    fc.assert(
      fc.property(fc.array(row), day, fc.constantFrom("calendar", "working"), (rows, referenceDay, unit) => {
        const begins = rows.map(([begin]) => begin);
        const ends = rows.map(([begin, days]) => (days === null ? null : begin + days));
        const found = promiseKept({ begins, ends }, { normDays: 3, unit, referenceDay });
        expect(found.met + found.notMet + found.notYetAssessable).toBe(rows.length);
      }),
      { seed: 20250101 },
    );
  });

  it("never takes a judgement back as time goes on", () => {
    const day = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(day, fc.option(day), day, day, (begin, days, one, other) => {
        const cases = { begins: [begin], ends: [days === null ? null : begin + days] };
        const at = (referenceDay: number) => promiseKept(cases, { ...calendar, referenceDay });
        const early = at(Math.min(one, other));
        const late = at(Math.max(one, other));
        expect(late.met).toBeGreaterThanOrEqual(early.met);
        expect(late.notMet).toBeGreaterThanOrEqual(early.notMet);
      }),
      { seed: 20250102 },
    );
  });
});

describe("promises without an answer", () => {
  const none = { begins: [], ends: [] };
  it.each([
    ["a norm below 0", none, { ...calendar, normDays: -1 }, "out-of-range", { lowest: 0 }],
    ["a norm of half a day", none, { ...calendar, normDays: 2.5 }, "not-a-whole-number", { name: "norm" }],
    [
      "no reference date",
      none,
      { ...calendar, referenceDay: NaN },
      "not-a-finite-number",
      { name: "reference" },
    ],
    [
      "columns of different lengths",
      { begins: [1], ends: [] },
      calendar,
      "lengths-differ",
      { first: 1, second: 0 },
    ],
    [
      "an answer before the report",
      { begins: [2], ends: [1] },
      calendar,
      "bounds-reversed",
      { lower: 2, upper: 1 },
    ],
  ] as const)("%s", (_what, cases, terms, code, facts) => {
    const thrown: unknown = (() => {
      try {
        return promiseKept(cases, terms);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(InvalidInput);
    expect(thrown).toMatchObject({ code, facts });
  });
});
