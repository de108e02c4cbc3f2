import fc from "fast-check";
import { changeOfCounts } from "../../../src/domain/scales/changeOfCounts";
import type { TransitionCounts } from "../../../src/domain/scales/TransitionTally";
import { refusalWithFacts } from "./refusalWithFacts";

const counted = (improved: number, unchanged: number, worsened: number, others = {}): TransitionCounts =>
  Object.freeze({
    improved,
    unchanged,
    worsened,
    atHighestBefore: 0,
    atLowestBefore: 0,
    withoutFollowUp: 0,
    ...others,
  });

describe("the change of a group on an ordinal scale", () => {
  it("Top600, 55/5/40 of 100: +15 points, 90% [−0.84, 30.84], p .1505: cannot tell (domain fixture, computed with scipy)", () => {
    const { verdict, persons, figures } = changeOfCounts(counted(55, 5, 40));
    expect([verdict, persons]).toEqual(["cannot-tell", 100]);
    expect(figures?.net90.value).toBeCloseTo(0.15, 10);
    expect(figures?.net90.lower).toBeCloseTo(-0.0084, 4);
    expect(figures?.net90.upper).toBeCloseTo(0.3084, 4);
    expect(figures?.net90.confidence).toBe(0.9);
    expect(figures?.net95.confidence).toBe(0.95);
    expect(figures?.net95.lower).toBeCloseTo(-0.03875786225, 10);
    expect(figures?.net95.upper).toBeCloseTo(0.33875786225, 10);
    // Standard error 9.63 points.
    expect(((figures?.net90.upper ?? 0) - 0.15) / 1.644853627).toBeCloseTo(0.0963, 4);
    expect(figures?.signTest).toBeCloseTo(0.1505, 4);
  });

  it("Top600: Wilson intervals of the three shares (scipy binomtest, method wilson)", () => {
    const { figures } = changeOfCounts(counted(55, 5, 40));
    const bounds = [figures?.improved, figures?.unchanged, figures?.worsened].map((share) => [
      share?.value,
      Number(share?.lower.toFixed(8)),
      Number(share?.upper.toFixed(8)),
    ]);
    expect(bounds).toEqual([
      [0.55, 0.45244603, 0.64385462],
      [0.05, 0.02154368, 0.11175047],
      [0.4, 0.30940129, 0.49799741],
    ]);
  });

  it("25 up and 20 down of 100: sign test .551, cannot tell (domain fixture, computed with scipy)", () => {
    const { verdict, figures } = changeOfCounts(counted(25, 55, 20));
    expect(figures?.signTest).toBeCloseTo(0.551, 3);
    expect(verdict).toBe("cannot-tell");
  });

  it("15 up and 5 down: exact p .0413895, moved favourably; the reverse unfavourably (domain fixture, computed with scipy)", () => {
    const up = changeOfCounts(counted(15, 0, 5));
    expect(up.figures?.signTest).toBeCloseTo(0.0413895, 7);
    expect(up.figures?.net95.lower).toBeCloseTo(0.1204546064, 9);
    expect(up.verdict).toBe("moved-favourably");
    const down = changeOfCounts(counted(5, 0, 15));
    expect(down.figures?.net95.upper).toBeCloseTo(-0.1204546064, 9);
    expect(down.verdict).toBe("moved-unfavourably");
  });

  it.each([
    [3, 0, 0.25],
    [5, 0, 0.0625],
  ])(
    "%d up and %d down of 10 is what chance does once in so often (by counting: %d), though the interval excludes 0",
    (up, down, chance) => {
      const { verdict, figures } = changeOfCounts(counted(up, 10 - up - down, down));
      expect(figures?.signTest).toBeCloseTo(chance, 12);
      expect(figures?.net95.lower).toBeGreaterThan(0);
      expect(verdict).toBe("cannot-tell");
    },
  );

  it("6 up and none down of 10 is a movement: 2 of 64 (by counting)", () => {
    const { verdict, figures } = changeOfCounts(counted(6, 4, 0));
    expect(figures?.signTest).toBeCloseTo(0.03125, 12);
    expect(verdict).toBe("moved-favourably");
  });

  it("never says that a group stays equal, for that takes an agreed margin", () => {
    expect(changeOfCounts(counted(0, 100000, 0)).verdict).toBe("cannot-tell");
  });

  it("gives the shares who cannot rise, who cannot fall and who were not measured again (by hand)", () => {
    const others = { atHighestBefore: 5, atLowestBefore: 4, withoutFollowUp: 30 };
    const { withoutFollowUp, figures } = changeOfCounts(counted(6, 10, 4, others));
    expect(withoutFollowUp).toBe(30);
    expect([figures?.ceiling, figures?.floor, figures?.dropOut]).toEqual([0.25, 0.2, 0.6]);
  });

  it("has no drop-out where everybody was measured again", () => {
    expect(changeOfCounts(counted(6, 10, 4)).figures?.dropOut).toBe(0);
  });

  it("says nothing about 9 persons, something about 10, and those of another minimum", () => {
    expect(changeOfCounts(counted(9, 0, 0, { withoutFollowUp: 5 }))).toEqual({
      verdict: "suppressed",
      persons: 9,
      withoutFollowUp: 5,
      figures: null,
    });
    expect(changeOfCounts(counted(9, 1, 0)).verdict).toBe("moved-favourably");
    expect(changeOfCounts(counted(9, 1, 0), 11).verdict).toBe("suppressed");
    expect(changeOfCounts(counted(9, 0, 0), 9).verdict).toBe("moved-favourably");
  });

  it("cannot be judged where nobody was measured twice, whatever the minimum", () => {
    const expected = { verdict: "not-assessable", persons: 0, withoutFollowUp: 40, figures: null };
    expect(changeOfCounts(counted(0, 0, 0, { withoutFollowUp: 40 }))).toEqual(expected);
    expect(changeOfCounts(counted(0, 0, 0, { withoutFollowUp: 40 }), 0)).toEqual(expected);
  });

  it.each(["improved", "unchanged", "worsened", "withoutFollowUp"])(
    "refuses %s below 0 or not whole",
    (name) => {
      const base = counted(5, 5, 5);
      expect(refusalWithFacts(() => changeOfCounts({ ...base, [name]: -1 }))).toEqual([
        "out-of-range",
        { name, value: -1, lowest: 0, highest: Infinity },
      ]);
      expect(refusalWithFacts(() => changeOfCounts({ ...base, [name]: 1.5 }))).toEqual([
        "not-a-whole-number",
        { name, value: 1.5 },
      ]);
    },
  );

  it.each(["atHighestBefore", "atLowestBefore"])(
    "refuses more persons %s than were measured twice",
    (name) => {
      expect(refusalWithFacts(() => changeOfCounts(counted(5, 5, 5, { [name]: 16 })))).toEqual([
        "out-of-range",
        { name, value: 16, lowest: 0, highest: 15 },
      ]);
      expect(refusalWithFacts(() => changeOfCounts(counted(5, 5, 5, { [name]: 15 })))).toBeNull();
    },
  );

  it("turns round when up and down change places; a movement has an interval that excludes 0", () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), fc.nat(120), (up, same, down) => {
        const one = changeOfCounts(counted(up, same, down));
        const other = changeOfCounts(counted(down, same, up));
        const turned = {
          "moved-favourably": "moved-unfavourably",
          "moved-unfavourably": "moved-favourably",
          "cannot-tell": "cannot-tell",
          suppressed: "suppressed",
          "not-assessable": "not-assessable",
        } as const;
        expect(other.verdict).toBe(turned[one.verdict]);
        if (one.verdict === "moved-favourably") expect(one.figures?.net95.lower).toBeGreaterThan(0);
        if (one.verdict === "moved-unfavourably") expect(one.figures?.net95.upper).toBeLessThan(0);
      }),
      { seed: 2008, numRuns: 400 },
    );
  });
});
