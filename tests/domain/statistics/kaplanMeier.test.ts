import fc from "fast-check";
import { InvalidInput } from "../../../src/domain/InvalidInput";
import { kaplanMeier } from "../../../src/domain/statistics/kaplanMeier";
import { amlMaintained, freireich } from "./survivalTimes";

const rounded = (numbers: readonly number[], decimals: number): number[] =>
  numbers.map((one) => Number(one.toFixed(decimals)));

describe("the share that takes longer, with what is still open counted as long as it was seen", () => {
  it("is that of remission under 6-MP (Freireich 1963; Kleinbaum & Klein, Survival Analysis, table 2)", () => {
    const { steps, longest } = kaplanMeier(freireich.treated);
    expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(steps.map(({ ended }) => ended)).toEqual([3, 1, 1, 1, 1, 1, 1]);
    const shares = steps.map(({ survival }) => survival);
    expect(rounded(shares, 4)).toEqual([0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482]);
    expect(longest).toBe(35);
  });

  it("is that of maintained remission (R survival, aml: summary(survfit(Surv(time, status) ~ x)))", () => {
    const { steps, longest } = kaplanMeier(amlMaintained);
    expect(steps.map(({ time }) => time)).toEqual([9, 13, 18, 23, 31, 34, 48]);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual([11, 10, 8, 7, 5, 4, 2]);
    const shares = steps.map(({ survival }) => survival);
    expect(rounded(shares, 3)).toEqual([0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184]);
    expect(longest).toBe(161);
  });

  it("is that of nineteen times with ties of both kinds (Kleinman & Horton, SAS and R, example 7.38)", () => {
    const times = {
      ended: [1, 1, 2, 3, 4, 6, 8, 9, 12, 14, 20],
      open: [0.5, 2, 5, 7, 10, 14, 17, 21],
    };
    const shares = kaplanMeier(times).steps.map(({ survival }) => survival);
    expect(rounded(shares.slice(0, 3), 4)).toEqual([0.8889, 0.8333, 0.7738]);
  });

  it("is the plain share where nothing is open (by definition of the method)", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1 }), (ended) => {
        for (const { time, survival } of kaplanMeier({ ended, open: [] }).steps) {
          expect(survival).toBeCloseTo(ended.filter((one) => one > time).length / ended.length, 12);
        }
      }),
      { seed: 1958 },
    );
  });

  it("falls at each step, stays within 0 and 1, and does not depend on the order", () => {
    const times = fc.array(fc.nat(30));
    fc.assert(
      fc.property(times, times, fc.nat(30), (ended, open, last) => {
        const seen = { ended, open: [...open, last] };
        const { steps } = kaplanMeier(seen);
        const shares = [1, ...steps.map(({ survival }) => survival), -1e-15];
        shares.slice(1).forEach((share, index) => expect(share).toBeLessThan(shares[index] ?? 0));
        const turned = { ended: ended.toReversed(), open: seen.open.toReversed() };
        expect(kaplanMeier(turned)).toEqual(kaplanMeier(seen));
      }),
      { seed: 1959 },
    );
  });

  it("counts one that is open when another ends among those who could have ended then", () => {
    expect(kaplanMeier({ ended: [4], open: [4] }).steps).toEqual([
      { time: 4, atRisk: 2, ended: 1, survival: 0.5 },
    ]);
  });

  it("has no steps while nothing has ended, and knows how long was looked", () => {
    expect(kaplanMeier({ ended: [], open: [3, 12, 5] })).toEqual({ steps: [], longest: 12 });
  });

  it("takes times of 0, and all at once", () => {
    expect(kaplanMeier({ ended: [0, 0], open: [] })).toEqual({
      steps: [{ time: 0, atRisk: 2, ended: 2, survival: 0 }],
      longest: 0,
    });
  });

  it("leaves what it is given as it was", () => {
    const ended = Object.freeze([3, 1, 2]);
    expect(kaplanMeier({ ended, open: Object.freeze([2, 1]) }).longest).toBe(3);
    expect(ended).toEqual([3, 1, 2]);
  });
});

describe("times for which there is no answer", () => {
  it.each([
    ["none", { ended: [], open: [] }, new InvalidInput("too-few-values", { needed: 1, given: 0 })],
    [
      "below 0",
      { ended: [1], open: [-1, 3] },
      new InvalidInput("out-of-range", { name: "time", value: -1, lowest: 0, highest: Number.MAX_VALUE }),
    ],
    [
      "no number",
      { ended: [1, NaN, 2], open: [] },
      new InvalidInput("not-a-finite-number", { name: "time", value: NaN }),
    ],
    [
      "without end",
      { ended: [1], open: [Infinity] },
      new InvalidInput("not-a-finite-number", { name: "time", value: Infinity }),
    ],
  ])("%s", (_what, times, refusal) => {
    expect(() => kaplanMeier(times)).toThrow(refusal);
  });
});
