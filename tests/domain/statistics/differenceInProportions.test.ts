import fc from "fast-check";
import { differenceInProportions } from "../../../src/domain/statistics/differenceInProportions";
import { refusalOf } from "./refusalOf";

describe("Newcombe (1998), table II, method 10", () => {
  it.each([
    [48, 80, 56, 70, 0.0524, 0.3339],
    [3, 10, 9, 10, 0.1705, 0.809],
    [2, 7, 6, 7, 0.0582, 0.8062],
    [0, 10, 10, 10, 0.6075, 1],
  ])("%d/%d → %d/%d", (eventsBefore, personsBefore, eventsAfter, personsAfter, lower, upper) => {
    const change = differenceInProportions(
      { events: eventsBefore, persons: personsBefore },
      { events: eventsAfter, persons: personsAfter },
    );
    expect(change.lower).toBeCloseTo(lower, 4);
    expect(change.upper).toBeCloseTo(upper, 4);
  });

  it("48/80 → 56/70 to ten digits, computed with statsmodels", () => {
    const change = differenceInProportions({ events: 48, persons: 80 }, { events: 56, persons: 70 });
    expect(change.value).toBeCloseTo(0.2, 14);
    expect(change.lower).toBeCloseTo(0.0524314724, 10);
    expect(change.upper).toBeCloseTo(0.333872654, 10);
  });
});

describe("changes of a municipal survey in percentage points, computed with statsmodels (less is better: − is +)", () => {
  it.each([
    ["V1", 1104, 1081, 2300, 1, -1.88, 3.88, -1.42, 3.42],
    ["V2 and V3", 1104, 1104, 2300, 0, -2.89, 2.89, -2.42, 2.42],
    ["V4", 1104, 1035, 2300, 3, 0.12, 5.88, 0.58, 5.41],
    ["V5", 1104, 1173, 2300, -3, -5.88, -0.11, -5.42, -0.57],
    ["V6", 9600, 9400, 20000, 1, 0.02, 1.98, 0.18, 1.82],
    ["V7", 9600, 9590, 20000, 0.05, -0.93, 1.03, -0.77, 0.87],
    ["V8", 1104, 1058, 2300, 2, -0.88, 4.88, -0.42, 4.42],
    ["V9", 228, 214, 475, 2.95, -3.38, 9.25, -2.37, 8.24],
    ["V10", 48, 46, 100, 2, -11.63, 15.52, -9.49, 13.42],
    ["V12", 1104, 1012, 2300, 4, 1.12, 6.87, 1.58, 6.41],
  ])("%s: %d → %d of %d", (_name, before, after, persons, value, lower95, upper95, lower90, upper90) => {
    const from = { events: before, persons };
    const to = { events: after, persons };
    const wide = differenceInProportions(from, to);
    const narrow = differenceInProportions(from, to, 0.9);
    expect(-100 * wide.value).toBeCloseTo(value, 2);
    expect(-100 * wide.upper).toBeCloseTo(lower95, 2);
    expect(-100 * wide.lower).toBeCloseTo(upper95, 2);
    expect(-100 * narrow.upper).toBeCloseTo(lower90, 2);
    expect(-100 * narrow.lower).toBeCloseTo(upper90, 2);
  });

  it("V11: 40 → 41 of 52, more is better", () => {
    const wide = differenceInProportions({ events: 40, persons: 52 }, { events: 41, persons: 52 });
    const narrow = differenceInProportions({ events: 40, persons: 52 }, { events: 41, persons: 52 }, 0.9);
    expect(100 * wide.value).toBeCloseTo(1.92, 2);
    expect(100 * wide.lower).toBeCloseTo(-13.99, 2);
    expect(100 * wide.upper).toBeCloseTo(17.73, 2);
    expect(100 * narrow.lower).toBeCloseTo(-11.45, 2);
    expect(100 * narrow.upper).toBeCloseTo(15.22, 2);
  });

  it.each([
    [300, 400, 290, -7.6, 2.62],
    [300, 400, 240, -20.3, -9.57],
    [30, 40, 28, -20.96, 11.3],
  ])("90% interval of %d of %d → %d", (before, persons, after, lower, upper) => {
    const change = differenceInProportions({ events: before, persons }, { events: after, persons }, 0.9);
    expect(100 * change.lower).toBeCloseTo(lower, 2);
    expect(100 * change.upper).toBeCloseTo(upper, 2);
  });

  it("48% → 44% of 2300 over four years is −4.0 [−6.87, −1.12]", () => {
    const change = differenceInProportions({ events: 1104, persons: 2300 }, { events: 1012, persons: 2300 });
    expect(100 * change.lower).toBeCloseTo(-6.87, 2);
    expect(100 * change.upper).toBeCloseTo(-1.12, 2);
  });

  it("45% → 44% of 2300 in one year is −1.0 [−3.87, 1.87]", () => {
    const change = differenceInProportions({ events: 1035, persons: 2300 }, { events: 1012, persons: 2300 });
    expect(100 * change.lower).toBeCloseTo(-3.87, 2);
    expect(100 * change.upper).toBeCloseTo(1.87, 2);
  });
});

describe("differenceInProportions", () => {
  it("refuses impossible proportions on either side", () => {
    const sound = { events: 1, persons: 2 };
    expect(refusalOf(() => differenceInProportions(sound, { events: 3, persons: 2 }))).toBe(
      "numerator-out-of-range",
    );
    expect(refusalOf(() => differenceInProportions({ events: 0, persons: 0 }, sound))).toBe(
      "denominator-not-positive",
    );
    expect(refusalOf(() => differenceInProportions(sound, sound, 95))).toBe("out-of-range");
  });

  const proportion = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }))
    .map(([share, persons]) => ({ events: share * persons, persons }));

  it("mirrors when before and after change places", () => {
    fc.assert(
      fc.property(proportion, proportion, (one, other) => {
        const there = differenceInProportions(one, other);
        const back = differenceInProportions(other, one);
        expect(back.value).toBeCloseTo(-there.value, 14);
        expect(back.lower).toBeCloseTo(-there.upper, 14);
        expect(back.upper).toBeCloseTo(-there.lower, 14);
      }),
      { seed: 19980430 },
    );
  });

  it("holds its value, within −1 and 1, and the 90% interval within the 95% one", () => {
    fc.assert(
      fc.property(proportion, proportion, (one, other) => {
        const wide = differenceInProportions(one, other);
        const narrow = differenceInProportions(one, other, 0.9);
        const inOrder = [-1, wide.lower, narrow.lower, wide.value, narrow.upper, wide.upper, 1];
        inOrder.slice(1).forEach((bound, index) => {
          expect(bound).toBeGreaterThanOrEqual((inOrder[index] ?? NaN) - 1e-12);
        });
      }),
      { seed: 19980431 },
    );
  });

  it("gets narrower with more persons", () => {
    fc.assert(
      fc.property(proportion, proportion, (one, other) => {
        const twice = ({ events, persons }: typeof one) => ({ events: 2 * events, persons: 2 * persons });
        const few = differenceInProportions(one, other);
        const many = differenceInProportions(twice(one), twice(other));
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
      { seed: 19980432 },
    );
  });
});
