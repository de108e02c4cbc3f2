import fc from "fast-check";
import { InvalidInput } from "../../../../src/domain/InvalidInput";
import { shiftToOpen } from "../../../../src/domain/trajectories/shift/shiftToOpen";

describe("the shift to open provision", () => {
  it("is 80% of 1,700 persons, 78.0 to 81.8%, with 340 to go (the published case of Haarlem; statsmodels)", () => {
    const { share, remaining, net } = shiftToOpen({ atStart: 1700, shifted: 1360, wentBack: null });
    expect(share.value).toBe(0.8);
    expect(share.lower).toBeCloseTo(0.78032, 5);
    expect(share.upper).toBeCloseTo(0.81833, 5);
    expect(share).toMatchObject({ confidence: 0.95, method: "wilson-score" });
    expect(remaining).toBe(340);
    expect(net).toBeNull();
  });

  it("is kept apart from the net shift when 60 went back: 1,300 (scipy 1.17.1, binomtest, wilson)", () => {
    const { share, remaining, net } = shiftToOpen({ atStart: 1700, shifted: 1360, wentBack: 60 });
    expect(share.value).toBe(0.8);
    expect(remaining).toBe(340);
    expect(net?.persons).toBe(1300);
    expect(net?.share.value).toBe(1300 / 1700);
    expect(net?.share.lower).toBeCloseTo(0.743959, 6);
    expect(net?.share.upper).toBeCloseTo(0.784259, 6);
  });

  it("takes another confidence for both intervals (90%; scipy 1.17.1, binomtest, wilson)", () => {
    const { share, net } = shiftToOpen({ atStart: 1700, shifted: 1360, wentBack: 60 }, 0.9);
    expect(share.lower).toBeCloseTo(0.783571, 6);
    expect(net?.share.upper).toBeCloseTo(0.781199, 6);
  });

  it("may be nobody or everybody, and all of them may have gone back", () => {
    expect(shiftToOpen({ atStart: 7, shifted: 0, wentBack: 0 })).toMatchObject({
      share: { value: 0, lower: 0 },
      remaining: 7,
      net: { persons: 0 },
    });
    const back = shiftToOpen({ atStart: 7, shifted: 7, wentBack: 7 });
    expect(back).toMatchObject({ share: { value: 1, upper: 1 }, remaining: 0, net: { persons: 0 } });
  });

  it.each([
    [100, 101, null, "numerator-out-of-range", { events: 101, persons: 100 }],
    [0, 0, null, "denominator-not-positive", { persons: 0 }],
    [100, 80, 81, "out-of-range", { name: "wentBack", value: 81, lowest: 0, highest: 80 }],
    [100, 80, -1, "out-of-range", { name: "wentBack", value: -1, lowest: 0, highest: 80 }],
    [100, 80, 0.5, "not-a-whole-number", { name: "wentBack", value: 0.5 }],
    [100, 80.5, null, "not-a-whole-number", { name: "shifted", value: 80.5 }],
    [100, -1, null, "out-of-range", { name: "shifted", value: -1, lowest: 0, highest: Infinity }],
    [100.5, 80, null, "not-a-whole-number", { name: "atStart", value: 100.5 }],
    [-1, 0, null, "out-of-range", { name: "atStart", value: -1, lowest: 0, highest: Infinity }],
    [NaN, 0, null, "not-a-finite-number", { name: "atStart", value: NaN }],
  ] as const)(
    "refuses %d at the start, %d shifted, %p back with %s",
    (atStart, shifted, wentBack, code, facts) => {
      expect(() => shiftToOpen({ atStart, shifted, wentBack })).toThrow(new InvalidInput(code, facts));
    },
  );

  it("adds up for any numbers, and never more persons shifted for good than shifted", () => {
    const numbers = fc.array(fc.nat(5000), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(numbers, (some) => {
        const [wentBack = 0, shifted = 0, most = 0] = some.sort((one, other) => one - other);
        const atStart = most + 1;
        const { share, remaining, net } = shiftToOpen(Object.freeze({ atStart, shifted, wentBack }));
        expect(Math.round(share.value * atStart) + remaining).toBe(atStart);
        expect((net?.persons ?? NaN) + wentBack).toBe(shifted);
        expect(net?.share.value).toBeLessThanOrEqual(share.value);
      }),
      { seed: 20220701 },
    );
  });
});
