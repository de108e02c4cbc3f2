import fc from "fast-check";
import { responseToInvitation } from "../../../src/domain/experience/responseToInvitation";
import { refusal } from "./refusal";

/** Computed with scipy: persons needed for ± 5 points at 95%, out of a group of this size. */
const needed = [
  [50, 45],
  [100, 80],
  [200, 132],
  [500, 218],
  [1000, 278],
  [2000, 323],
  [5000, 357],
  [80000, 383],
] as const;

describe("the response to an invitation", () => {
  it.each(needed)("of %d invited %d must answer for ± 5 points (computed with scipy)", (invited, persons) => {
    expect(responseToInvitation(0, invited).personsNeeded).toBe(persons);
  });

  it.each(needed)(
    "of %d invited, %d answers are within 5 points and one fewer is not",
    (invited, persons) => {
      expect(responseToInvitation(persons, invited).halfWidthPoints).toBeLessThanOrEqual(5);
      expect(responseToInvitation(persons - 1, invited).halfWidthPoints).toBeGreaterThan(5);
    },
  );

  it.each([
    [80, 100, 4.92459480252219],
    [132, 200, 4.986077767738769],
    [383, 80000, 4.995504261820357],
  ])(
    "of %d answers of %d invited is precise to %d points (Cochran 1977, in Python)",
    (answers, invited, points) => {
      expect(responseToInvitation(answers, invited).halfWidthPoints).toBeCloseTo(points, 10);
    },
  );

  it("says the share and the invited (766 of 3000, survey in Nunspeet)", () => {
    const { invited, share, isLow } = responseToInvitation(766, 3000);
    expect(invited).toBe(3000);
    expect(share).toBeCloseTo(0.25533, 5);
    expect(isLow).toBe(true);
  });

  it("is low below 30%, not at 30%", () => {
    expect(responseToInvitation(29, 100).isLow).toBe(true);
    expect(responseToInvitation(30, 100).isLow).toBe(false);
    expect(responseToInvitation(3, 10).isLow).toBe(false);
  });

  it("is exact where everybody answered, also where that is one person", () => {
    expect(responseToInvitation(40, 40)).toEqual({
      invited: 40,
      share: 1,
      isLow: false,
      halfWidthPoints: 0,
      personsNeeded: 37,
    });
    expect(responseToInvitation(1, 1).halfWidthPoints).toBe(0);
  });

  it("has no precision where nobody answered", () => {
    const { share, isLow, halfWidthPoints } = responseToInvitation(0, 20);
    expect({ share, isLow, halfWidthPoints }).toEqual({ share: 0, isLow: true, halfWidthPoints: null });
  });

  it("gets more precise with every answer", () => {
    const group = fc.integer({ min: 2, max: 3000 });
    const invitation = group.chain((invited) =>
      fc.tuple(fc.integer({ min: 1, max: invited - 1 }), fc.constant(invited)),
    );
    fc.assert(
      fc.property(invitation, ([answers, invited]) => {
        const now = responseToInvitation(answers, invited).halfWidthPoints ?? 0;
        expect(responseToInvitation(answers + 1, invited).halfWidthPoints).toBeLessThan(now);
      }),
      { seed: 20240601, numRuns: 300 },
    );
  });

  it.each([
    ["more answers than invited", 11, 10, "numerator-out-of-range", { events: 11, persons: 10 }],
    ["nobody invited", 0, 0, "denominator-not-positive", { persons: 0 }],
    ["half an answer", 0.5, 10, "not-a-whole-number", { name: "answers", value: 0.5 }],
    ["half an invitation", 1, 10.5, "not-a-whole-number", { name: "invited", value: 10.5 }],
    [
      "a negative answer",
      -1,
      10,
      "out-of-range",
      { name: "answers", value: -1, lowest: 0, highest: Infinity },
    ],
    ["invited that are no number", 1, NaN, "not-a-finite-number", { name: "invited", value: NaN }],
  ])("refuses %s", (_, answers, invited, code, facts) => {
    expect(refusal(() => responseToInvitation(answers, invited))).toEqual({ code, facts });
  });
});
