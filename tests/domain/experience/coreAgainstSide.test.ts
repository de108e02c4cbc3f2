import type { AnswerScale } from "../../../src/domain/experience/AnswerScale";
import type { StatementOutcome } from "../../../src/domain/experience/coreAgainstSide";
import { coreAgainstSide } from "../../../src/domain/experience/coreAgainstSide";
import { experiencedShare } from "../../../src/domain/experience/experiencedShare";
import { scales } from "../../../src/domain/experience/scales";

/** So many of so many answered with the highest answer, the others with the lowest. */
function outcome(
  statement: string,
  positive: number,
  persons: number,
  scale: AnswerScale = "five-point",
): StatementOutcome {
  const counts = Array.from({ length: scales[scale].answers }, () => 0);
  counts[0] = persons - positive;
  counts[counts.length - 1] = positive;
  return {
    statement,
    experienced: experiencedShare({ counts, noAnswer: null, invited: null }, scale, "positive"),
  };
}

describe("the core statement beside a side statement", () => {
  it("is passed by it where the interval lies above 0 (Newcombe 1998: 48/80 and 56/70, 0.0524 to 0.3339)", () => {
    const found = coreAgainstSide(outcome("taal", 48, 80), [outcome("ontmoeting", 56, 70)]);
    expect(found).toEqual({
      statement: "taal",
      signal: "reaches-something-else",
      reason: "core-lower",
      sides: [
        expect.objectContaining({
          statement: "ontmoeting",
          signal: "reaches-something-else",
          reason: "core-lower",
        }),
      ],
      isCareful: true,
    });
    const difference = found.sides[0]?.difference;
    expect(difference?.value).toBeCloseTo(0.2, 12);
    expect(difference?.lower).toBeCloseTo(0.0524314724, 10);
    expect(difference?.upper).toBeCloseTo(0.333872654, 9);
    expect(difference?.confidence).toBe(0.95);
  });

  it("is as intended where it does better", () => {
    const found = coreAgainstSide(outcome("taal", 56, 70), [outcome("ontmoeting", 48, 80)]);
    expect([found.signal, found.reason]).toEqual(["as-intended", "core-not-lower"]);
    expect(found.sides[0]?.difference?.value).toBeCloseTo(-0.2, 12);
  });

  it("is as intended where both are equal", () => {
    const { signal } = coreAgainstSide(outcome("taal", 20, 40), [outcome("ontmoeting", 20, 40)]);
    expect(signal).toBe("as-intended");
  });

  it("cannot be told where it is lower and chance may explain it (65/100 and 70/100)", () => {
    const found = coreAgainstSide(outcome("taal", 65, 100), [outcome("ontmoeting", 70, 100)]);
    expect([found.signal, found.reason]).toEqual(["cannot-tell", "interval-includes-zero"]);
    expect(found.sides[0]?.difference?.lower).toBeLessThan(0);
  });

  it.each([
    ["the core", outcome("taal", 0, 29), outcome("ontmoeting", 100, 100)],
    ["the side", outcome("taal", 0, 100), outcome("ontmoeting", 29, 29)],
    ["both, too few to be shown at all,", outcome("taal", 0, 9), outcome("ontmoeting", 9, 9)],
  ])("cannot be told where %s has fewer than 30 answers", (_, core, side) => {
    expect(coreAgainstSide(core, [side])).toEqual({
      statement: "taal",
      signal: "cannot-tell",
      reason: "too-few-answers",
      sides: [
        { statement: "ontmoeting", signal: "cannot-tell", reason: "too-few-answers", difference: null },
      ],
      isCareful: true,
    });
  });

  it("can be told from 30 answers each", () => {
    const { signal } = coreAgainstSide(outcome("taal", 0, 30), [outcome("ontmoeting", 30, 30)]);
    expect(signal).toBe("reaches-something-else");
  });

  it("is not compared with a statement on another scale", () => {
    const side = outcome("ontmoeting", 100, 100, "three-smileys");
    const found = coreAgainstSide(outcome("taal", 0, 100), [side]);
    expect(found.sides).toEqual([
      { statement: "ontmoeting", signal: "cannot-tell", reason: "scales-differ", difference: null },
    ]);
    expect([found.signal, found.reason]).toEqual(["cannot-tell", "scales-differ"]);
  });

  it("cannot be told without a side statement", () => {
    expect(coreAgainstSide(outcome("taal", 90, 100), [])).toEqual({
      statement: "taal",
      signal: "cannot-tell",
      reason: "no-side-statement",
      sides: [],
      isCareful: true,
    });
  });

  it("is decided by what was shown first, then by what is not known", () => {
    const core = outcome("taal", 48, 80);
    const [better, fewer, worse] = [outcome("a", 56, 70), outcome("b", 5, 12), outcome("c", 10, 70)];
    const signalOf = (...sides: StatementOutcome[]): string => coreAgainstSide(core, sides).signal;
    expect(signalOf(worse, fewer, better)).toBe("reaches-something-else");
    expect(signalOf(worse, fewer)).toBe("cannot-tell");
    expect(signalOf(worse, worse)).toBe("as-intended");
    expect(coreAgainstSide(core, [worse, fewer, better]).sides.map(({ statement }) => statement)).toEqual([
      "c",
      "b",
      "a",
    ]);
  });
});
