import fc from "fast-check";
import { judgeSeries } from "../../../src/domain/movement/judgeSeries";
import type { Verdict } from "../../../src/domain/movement/judgement";
import type { Measurement } from "../../../src/domain/movement/Measurement";
import { measured, termsOf } from "./seriesInWords";

const seed = 20260401;
const series = fc
  .array(
    fc.record({
      persons: fc.integer({ min: 10, max: 20000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    {
      minLength: 2,
      maxLength: 8,
    },
  )
  .map((waves) =>
    waves.map(({ persons, part }, index) =>
      measured(2010 + index, { events: Math.round(part * persons), persons }),
    ),
  );
/** Where intervals are lopsided: few events, and far more persons in one measurement than in the other. */
const smallShares = fc
  .array(fc.record({ persons: fc.integer({ min: 10, max: 400 }), events: fc.integer({ min: 0, max: 8 }) }), {
    minLength: 2,
    maxLength: 2,
  })
  .map((waves) => waves.map((wave, index) => measured(2010 + index, wave)));
const margin = fc.option(fc.double({ min: 0, max: 20, noNaN: true }), { nil: null });

const mirrored: Partial<Record<Verdict, Verdict>> = {
  "moved-favourably": "moved-unfavourably",
  "moved-unfavourably": "moved-favourably",
};

describe("any series of shares", () => {
  it("gets the mirrored verdict when the other direction is wanted", () => {
    fc.assert(
      fc.property(series, margin, (measurements, points) => {
        const higher = judgeSeries(termsOf({ norm: "higher", margin: points }), measurements);
        const lower = judgeSeries(termsOf({ norm: "lower", margin: points }), measurements);
        expect(lower.verdict).toBe(mirrored[higher.verdict] ?? higher.verdict);
        expect(lower.change === null ? null : -lower.change || 0).toBe(
          higher.change === null ? null : higher.change || 0,
        );
        expect(lower.interval95?.lower ?? 0).toBeCloseTo(-(higher.interval95?.upper ?? 0), 10);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("gets the same judgement in any order of its rows", () => {
    fc.assert(
      fc.property(series, margin, fc.infiniteStream(fc.nat()), (measurements, points, keys) => {
        const order = new Map<Measurement, number>(measurements.map((one) => [one, keys.next().value ?? 0]));
        const shuffled = [...measurements].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const terms = termsOf({ margin: points });
        expect(judgeSeries(terms, shuffled)).toEqual(judgeSeries(terms, measurements));
      }),
      { seed, numRuns: 300 },
    );
  });

  it("gets the same judgement in any order of rows that begin in the same month", () => {
    const row = fc.record({
      period: fc.constantFrom("2020", "2021", "2021-K1", "2020/2021", "2022"),
      value: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      status: fc.constantFrom(null, "break" as const),
      definitionVersion: fc.constantFrom(null, "18+"),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), margin, (rows, points) => {
        const measurements = rows.map(({ period, ...said }) => measured(period, { persons: 500, ...said }));
        const terms = termsOf({ margin: points });
        expect(judgeSeries(terms, [...measurements].reverse())).toEqual(judgeSeries(terms, measurements));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it("has its 90% interval within its 95% interval, and the change within both", () => {
    fc.assert(
      fc.property(series, (measurements) => {
        const { change, interval90, interval95 } = judgeSeries(termsOf({ margin: 3 }), measurements);
        if (change === null || interval90 === null || interval95 === null) return;
        expect(interval95.lower).toBeLessThanOrEqual(interval90.lower);
        expect(interval90.upper).toBeLessThanOrEqual(interval95.upper);
        expect(interval90.lower - 1e-9).toBeLessThanOrEqual(change);
        expect(change).toBeLessThanOrEqual(interval90.upper + 1e-9);
      }),
      { seed, numRuns: 500 },
    );
  });

  it("is never called not moving without a margin, or with a margin that cannot be shown", () => {
    fc.assert(
      fc.property(series, margin, (measurements, points) => {
        const judgement = judgeSeries(termsOf({ margin: points }), measurements);
        if (points === null) expect(["not-moving", "moved-too-little"]).not.toContain(judgement.verdict);
        if (judgement.verdict === "not-moving")
          expect(judgement.interval90?.lower).toBeGreaterThan(-(points ?? 0));
      }),
      { seed, numRuns: 500 },
    );
  });

  it("is never called not moving or maintained within a margin that is said not to be provable", () => {
    const norm = fc.constantFrom("higher", "lower", "maintain", "bounded-decline");
    fc.assert(
      fc.property(smallShares, norm, (measurements, wanted) => {
        const terms = termsOf({ norm: wanted, margin: 4, expectedChangePerYear: -1 });
        const { verdict, marginProvable } = judgeSeries(terms, measurements);
        const shown = ["not-moving", "moved-too-little", "maintained"].includes(verdict);
        expect(shown && marginProvable !== true).toBe(false);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
