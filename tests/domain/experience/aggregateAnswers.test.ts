import fc from "fast-check";
import type { StatementAnswers } from "../../../src/domain/experience/aggregateAnswers";
import { aggregateAnswers } from "../../../src/domain/experience/aggregateAnswers";
import { refusal } from "./refusal";

const row = (
  statement: string,
  counts: readonly (number | null)[],
  more: Partial<StatementAnswers> = {},
): StatementAnswers => ({
  statement,
  scale: "three-smileys",
  respondents: "participants",
  counts,
  noAnswer: null,
  invited: null,
  ...more,
});

describe("answers over activities", () => {
  it("are added up where the statement is the same, however its code is typed (by hand)", () => {
    const found = aggregateAnswers([
      row("S1", [1, 2, 3], { noAnswer: 1, invited: 10 }),
      row("S2", [9, 9, 9]),
      row(" s1", [4, 5, 6], { noAnswer: 2, invited: 20 }),
    ]);
    expect(found).toEqual([
      {
        statement: "S1",
        scale: "three-smileys",
        respondents: "participants",
        answers: { counts: [5, 7, 9], noAnswer: 3, invited: 30 },
        rowsCounted: 2,
        rowsIncomplete: 0,
        rowsBlank: 0,
      },
      {
        statement: "S2",
        scale: "three-smileys",
        respondents: "participants",
        answers: { counts: [9, 9, 9], noAnswer: null, invited: null },
        rowsCounted: 1,
        rowsIncomplete: 0,
        rowsBlank: 0,
      },
    ]);
  });

  it("stay apart where the scale differs, or who answered", () => {
    const found = aggregateAnswers([
      row("S1", [1, 2, 3]),
      row("S1", [1, 2, 3, 4], { scale: "four-smileys" }),
      row("S1", [7, 8, 9], { respondents: "professionals" }),
    ]);
    expect(found.map(({ scale, respondents, answers }) => [scale, respondents, answers?.counts])).toEqual([
      ["three-smileys", "participants", [1, 2, 3]],
      ["four-smileys", "participants", [1, 2, 3, 4]],
      ["three-smileys", "professionals", [7, 8, 9]],
    ]);
  });

  it("leave out a row that lacks a count, and say so: its blank is not 0", () => {
    const [found] = aggregateAnswers([
      row("S1", [1, 2, 3], { noAnswer: 0, invited: 9 }),
      row("S1", [5, null, 5], { noAnswer: 5, invited: 50 }),
      row("S1", [null, null, null], { invited: 70 }),
    ]);
    expect(found).toEqual(
      expect.objectContaining({
        answers: { counts: [1, 2, 3], noAnswer: 0, invited: 9 },
        rowsCounted: 1,
        rowsIncomplete: 1,
        rowsBlank: 1,
      }),
    );
  });

  it("are unknown where no row is complete", () => {
    const [found] = aggregateAnswers([row("S1", [null, 2, 3])]);
    expect(found?.answers).toBeNull();
    expect(found?.rowsCounted).toBe(0);
  });

  it("leave the invited and the no answers unknown where one counted row does not know them", () => {
    const [found] = aggregateAnswers([
      row("S1", [1, 2, 3], { noAnswer: 1, invited: null }),
      row("S1", [1, 2, 3], { noAnswer: null, invited: 20 }),
      row("S1", [1, 2, 3], { noAnswer: 1, invited: 20 }),
    ]);
    expect(found?.answers).toEqual({ counts: [3, 6, 9], noAnswer: null, invited: null });
  });

  it.each([
    [
      "a fourth answer",
      [1, 2, 3, 4, null],
      null,
      "out-of-range",
      { name: "answer", value: 4, lowest: 1, highest: 3 },
    ],
    [
      "a fifth of 0",
      [1, 2, 3, null, 0],
      null,
      "out-of-range",
      { name: "answer", value: 5, lowest: 1, highest: 3 },
    ],
    ["too few invited", [1, 2, 3], 5, "numerator-out-of-range", { events: 6, persons: 5 }],
    [
      "too few invited for a row that lacks a count",
      [9, null, 3],
      5,
      "numerator-out-of-range",
      { events: 12, persons: 5 },
    ],
  ])("are refused with %s", (_, counts, invited, code, facts) => {
    expect(refusal(() => aggregateAnswers([row("S1", counts, { invited })]))).toEqual({ code, facts });
  });

  it("count those who gave no answer among the invited", () => {
    const rows = [row("S1", [1, 2, 3], { noAnswer: 2, invited: 7 })];
    expect(refusal(() => aggregateAnswers(rows))).toEqual({
      code: "numerator-out-of-range",
      facts: { events: 8, persons: 7 },
    });
  });

  it("add up to as many as the rows together, in whatever order", () => {
    const counts = fc.array(fc.nat(50), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 20 }), (rows) => {
        const total = (order: number[][]): unknown =>
          aggregateAnswers(Object.freeze(order.map((one) => row("S1", Object.freeze(one)))))[0]?.answers
            ?.counts;
        const sums = [0, 1, 2].map((answer) => rows.reduce((sum, one) => sum + (one[answer] ?? 0), 0));
        expect(total(rows)).toEqual(sums);
        expect(total(rows.toReversed())).toEqual(sums);
      }),
      { seed: 20240601, numRuns: 200 },
    );
  });
});
