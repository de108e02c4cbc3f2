import { AnswerTotals } from "../../../src/domain/experience/AnswerTotals";

describe("the totals of answers", () => {
  it("tell what became of each row and count only complete ones", () => {
    const totals = new AnswerTotals("three-smileys");
    expect(totals.answers).toBeNull();
    expect(totals.add({ counts: [1, 2, 3], noAnswer: 0, invited: 6 })).toBe("complete");
    expect(totals.add({ counts: [1, null, 3], noAnswer: 0, invited: 6 })).toBe("incomplete");
    expect(totals.add({ counts: [null, null, null], noAnswer: null, invited: 6 })).toBe("blank");
    expect(totals.add({ counts: [1, 2, 3, 4], noAnswer: 0, invited: 60 })).toBe("outside-scale");
    expect(totals.add({ counts: [1, 2, 3], noAnswer: 1, invited: 6 })).toBe("more-than-invited");
    expect(totals.add({ counts: [1, 1, 1], noAnswer: 2, invited: 5 })).toBe("complete");
    expect(totals.answers).toEqual({ counts: [2, 3, 4], noAnswer: 2, invited: 11 });
    const states = ["complete", "incomplete", "blank", "outside-scale", "more-than-invited"] as const;
    expect(states.map((state) => totals.rows(state))).toEqual([2, 1, 1, 1, 1]);
    expect(totals.scale).toBe("three-smileys");
  });

  it("give a copy: who changes it changes no totals", () => {
    const totals = new AnswerTotals("three-smileys");
    totals.add({ counts: [1, 2, 3], noAnswer: null, invited: null });
    (totals.answers?.counts as number[])[0] = 99;
    expect(totals.answers?.counts).toEqual([1, 2, 3]);
  });
});
