import fc from "fast-check";
import type { AnswerCounts } from "../../../src/domain/experience/AnswerCounts";
import type { ExperiencedShare } from "../../../src/domain/experience/experiencedShare";
import { experiencedShare } from "../../../src/domain/experience/experiencedShare";
import { refusal } from "./refusal";

const answersOf = (counts: readonly number[], more: Partial<AnswerCounts> = {}): AnswerCounts => ({
  counts,
  noAnswer: null,
  invited: null,
  ...more,
});
const fivePoint = (counts: readonly number[], more: Partial<AnswerCounts> = {}): ExperiencedShare =>
  experiencedShare(answersOf(counts, more), "five-point", "positive");

describe("the share of participants who answered as was hoped", () => {
  it.each([
    [[0, 1, 1, 3, 5], 80, 49, 94, "indicative"],
    [[2, 3, 6, 21, 20], 79, 66, 88, "shown"],
    [[5, 10, 15, 70, 50], 80, 73, 86, "shown"],
  ] as const)(
    "counts %j: %d%% with 95%% interval %d–%d (Wilson, computed with scipy)",
    (counts, share, lower, upper, strength) => {
      const found = fivePoint(counts);
      expect(found.strength).toBe(strength);
      const bounds = [found.share?.value, found.share?.lower, found.share?.upper];
      expect(bounds.map((bound) => Math.round(100 * (bound ?? NaN)))).toEqual([share, lower, upper]);
      expect(found.share?.method).toBe("wilson-score");
      expect(found.share?.confidence).toBe(0.95);
    },
  );

  it("is the two highest of five (Netigate, example of the top-two box: 46% of 1000)", () => {
    const found = fivePoint([100, 190, 250, 340, 120]);
    expect([found.positive, found.answers, found.share?.value]).toEqual([460, 1000, 0.46]);
    expect(found.distribution).toEqual([0.1, 0.19, 0.25, 0.34, 0.12]);
  });

  it.each([
    ["three-smileys", [10, 20, 70], 70, 10],
    ["four-smileys", [10, 20, 30, 40], 70, 30],
    ["five-smileys", [10, 10, 20, 25, 35], 60, 20],
    ["five-point", [10, 10, 20, 25, 35], 60, 20],
  ] as const)(
    "on %s counts %j: %d hoped for, of a statement in the negative %d",
    (scale, counts, high, low) => {
      expect(experiencedShare(answersOf(counts), scale, "positive").positive).toBe(high);
      expect(experiencedShare(answersOf(counts), scale, "negative").positive).toBe(low);
      expect(experiencedShare(answersOf(counts), scale, "negative").distribution).toEqual(
        counts.map((count) => count / 100),
      );
    },
  );

  it("is not shown of nine answers, indicative of ten, and shown from thirty on", () => {
    const nine = fivePoint([0, 0, 0, 0, 9], { noAnswer: 1, invited: 20 });
    expect(nine).toEqual({
      scale: "five-point",
      strength: "suppressed",
      answers: 9,
      positive: null,
      share: null,
      distribution: null,
      noAnswer: { persons: 1, share: 0.1, isLarge: false },
      response: expect.objectContaining({ invited: 20, share: 0.45 }),
    });
    expect(fivePoint([0, 0, 0, 0, 10]).strength).toBe("indicative");
    expect(fivePoint([0, 0, 0, 0, 29]).strength).toBe("indicative");
    expect(fivePoint([0, 0, 0, 0, 30]).strength).toBe("shown");
  });

  it("is shown from the number of answers on that the workbook asks for", () => {
    const share = (answers: number, minimum: number): number | null =>
      experiencedShare(answersOf([0, 0, answers]), "three-smileys", "positive", minimum).share?.value ?? null;
    expect([share(5, 5), share(4, 5), share(14, 15), share(15, 15)]).toEqual([1, null, null, 1]);
  });

  it("has nothing to say without answers", () => {
    const { strength, answers, share, noAnswer, response } = fivePoint([0, 0, 0, 0, 0], {
      noAnswer: 0,
      invited: 0,
    });
    expect([strength, answers, share, response]).toEqual(["suppressed", 0, null, null]);
    expect(noAnswer).toEqual({ persons: 0, share: 0, isLarge: false });
  });
});

describe("who gave no answer", () => {
  it("is never part of the share", () => {
    const share = (noAnswer: number | null): unknown => fivePoint([5, 5, 5, 5, 20], { noAnswer }).share;
    expect(share(1000)).toEqual(share(null));
  });

  it("is many above 20%, not at 20%", () => {
    const isLarge = (noAnswer: number): unknown => fivePoint([0, 0, 0, 20, 60], { noAnswer }).noAnswer;
    expect(isLarge(20)).toEqual({ persons: 20, share: 0.2, isLarge: false });
    expect(isLarge(21)).toEqual({ persons: 21, share: 21 / 101, isLarge: true });
  });

  it("is everybody where no one answered", () => {
    expect(fivePoint([0, 0, 0, 0, 0], { noAnswer: 3 }).noAnswer).toEqual({
      persons: 3,
      share: 1,
      isLarge: true,
    });
  });

  it("is unknown where it was not kept", () => {
    expect(fivePoint([1, 2, 3, 4, 5]).noAnswer).toBeNull();
  });
});

describe("the response", () => {
  it("counts answers only", () => {
    const { response } = fivePoint([0, 0, 0, 10, 20], { noAnswer: 10, invited: 40 });
    expect(response?.share).toBe(0.75);
  });

  it("is unknown where nobody knows who was invited", () => {
    expect(fivePoint([0, 0, 0, 10, 20]).response).toBeNull();
  });
});

describe("the experienced share refuses", () => {
  it.each([
    ["fewer counts than answers", { counts: [1, 2, 3, 4] }, "lengths-differ", { first: 4, second: 5 }],
    ["more counts than answers", { counts: [1, 2, 3, 4, 5, 6] }, "lengths-differ", { first: 6, second: 5 }],
    ["more answers than invited", { invited: 149 }, "numerator-out-of-range", { events: 150, persons: 149 }],
    [
      "more answers and no answers than invited",
      { noAnswer: 6, invited: 155 },
      "numerator-out-of-range",
      { events: 156, persons: 155 },
    ],
    ["answers of nobody", { invited: 0 }, "numerator-out-of-range", { events: 150, persons: 0 }],
    [
      "a negative count",
      { counts: [-1, 0, 0, 0, 40] },
      "out-of-range",
      { name: "count", value: -1, lowest: 0, highest: Infinity },
    ],
    ["half a person", { counts: [0.5, 0, 0, 0, 40] }, "not-a-whole-number", { name: "count", value: 0.5 }],
    [
      "half a person without answer",
      { noAnswer: 0.5 },
      "not-a-whole-number",
      { name: "noAnswer", value: 0.5 },
    ],
    [
      "fewer than no persons without answer",
      { noAnswer: -1 },
      "out-of-range",
      { name: "noAnswer", value: -1, lowest: 0, highest: Infinity },
    ],
  ])("%s", (_, more, code, facts) => {
    const input = answersOf([10, 20, 30, 40, 50], more);
    expect(refusal(() => experiencedShare(input, "five-point", "positive"))).toEqual({ code, facts });
  });

  it("nothing where everybody invited answered or gave no answer", () => {
    const { response } = fivePoint([10, 20, 30, 40, 50], { noAnswer: 5, invited: 155 });
    expect(response?.invited).toBe(155);
  });
});

describe("whatever the answers", () => {
  const counts = fc.array(fc.nat(400), { minLength: 5, maxLength: 5 });
  const fixed = { seed: 20240601, numRuns: 300 };

  it("the distribution adds up to one and holds the share", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { distribution, share } = fivePoint(Object.freeze(given));
        if (distribution === null || share === null) return;
        expect(distribution.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 10);
        expect((distribution[3] ?? 0) + (distribution[4] ?? 0)).toBeCloseTo(share.value, 10);
        expect(share.lower).toBeLessThanOrEqual(share.value);
        expect(share.upper).toBeGreaterThanOrEqual(share.value);
      }),
      fixed,
    );
  });

  it("a statement turned around with its answers turned around has the same share", () => {
    fc.assert(
      fc.property(counts, (given) => {
        const turned = experiencedShare(answersOf(given.toReversed()), "five-point", "negative");
        expect(turned.share).toEqual(fivePoint(given).share);
      }),
      fixed,
    );
  });
});
