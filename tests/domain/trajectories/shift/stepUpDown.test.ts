import fc from "fast-check";
import { InvalidInput } from "../../../../src/domain/InvalidInput";
import { stepUpDown } from "../../../../src/domain/trajectories/shift/stepUpDown";

describe("stepping up and down", () => {
  it("40 up, 55 down of 100: 15 points lighter, 90% [−0.84, 30.84] (domain fixture of a paired net share)", () => {
    const { net, personsSame } = stepUpDown({ up: 40, down: 55, persons: 100 }, 0.9);
    expect(net.value).toBeCloseTo(0.15, 12);
    expect(net.lower).toBeCloseTo(-0.0084, 4);
    expect(net.upper).toBeCloseTo(0.3084, 4);
    expect(personsSame).toBe(5);
  });

  it("has a share with its interval for each direction and for the same (scipy 1.17.1, binomtest, wilson)", () => {
    const { up, down, same } = stepUpDown({ up: 40, down: 55, persons: 100 });
    const found = [up, down, same].map(({ value, lower, upper }) => [
      value,
      Number(lower.toFixed(6)),
      Number(upper.toFixed(6)),
    ]);
    expect(found).toEqual([
      [0.4, 0.309401, 0.497997],
      [0.55, 0.452446, 0.643855],
      [0.05, 0.021544, 0.11175],
    ]);
  });

  it("takes another confidence for every interval", () => {
    const { up, down, same, net } = stepUpDown({ up: 40, down: 55, persons: 100 }, 0.9);
    expect([up, down, same, net].map(({ confidence }) => confidence)).toEqual([0.9, 0.9, 0.9, 0.9]);
  });

  it("may be everybody", () => {
    const { same, personsSame } = stepUpDown({ up: 4, down: 6, persons: 10 });
    expect([same.value, same.lower, personsSame]).toEqual([0, 0, 0]);
  });

  it.each([
    [6, 5, 10, "numerator-out-of-range", { events: 11, persons: 10 }],
    [0, 0, 0, "denominator-not-positive", { persons: 0 }],
    [-1, 0, 10, "out-of-range", { name: "up", value: -1, lowest: 0, highest: Infinity }],
    [0, -1, 10, "out-of-range", { name: "down", value: -1, lowest: 0, highest: Infinity }],
    [0.5, 0, 10, "not-a-whole-number", { name: "up", value: 0.5 }],
    [0, 0.5, 10, "not-a-whole-number", { name: "down", value: 0.5 }],
    [0, 0, 9.5, "not-a-whole-number", { name: "persons", value: 9.5 }],
    [0, 0, -1, "out-of-range", { name: "persons", value: -1, lowest: 0, highest: Infinity }],
    [NaN, 0, 10, "not-a-finite-number", { name: "up", value: NaN }],
  ] as const)("refuses %d up and %d down of %d with %s", (up, down, persons, code, facts) => {
    expect(() => stepUpDown({ up, down, persons })).toThrow(new InvalidInput(code, facts));
  });

  it("has shares that add up to 1, and a balance that is their difference", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (up, down, same) => {
        const found = stepUpDown(Object.freeze({ up, down, persons: up + down + same }));
        expect(found.up.value + found.down.value + found.same.value).toBeCloseTo(1, 12);
        expect(found.net.value).toBeCloseTo(found.down.value - found.up.value, 12);
        expect(found.personsSame).toBe(same);
      }),
      { seed: 20220702 },
    );
  });
});
