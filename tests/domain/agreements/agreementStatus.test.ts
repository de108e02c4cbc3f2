import fc from "fast-check";
import type { Agreement } from "../../../src/domain/agreements/agreementStatus";
import { agreementStatus } from "../../../src/domain/agreements/agreementStatus";

const agreements: readonly Agreement[] = [
  { goal: "D1", status: "done" },
  { goal: "D2", status: "not" },
  { goal: " d1", status: "partly" },
  { goal: null, status: "done" },
  { goal: "D1", status: "not-yet-due" },
  { goal: "D1", status: null },
  { goal: "  ", status: "not" },
  { goal: "D1", status: "done" },
];

describe("the status of agreements (counted by hand)", () => {
  const { goals, withoutGoal, total } = agreementStatus(Object.freeze(agreements));

  it("is given per goal, in the order of the rows; capitals and spaces in a code do not count", () => {
    expect(goals.map(({ goal, agreements: all, due }) => [goal, all, due])).toEqual([
      ["D1", 5, 3],
      ["D2", 1, 1],
    ]);
    expect(goals[0]).toMatchObject({ done: 2, partly: 1, not: 0, notYetDue: 1, withoutStatus: 1 });
    expect(goals[0]).toMatchObject({ shareDone: 2 / 3, sharePartly: 1 / 3, shareNot: 0 });
  });

  it("keeps those without a goal apart, a goal of blanks among them", () => {
    expect(withoutGoal).toMatchObject({ agreements: 2, due: 2, done: 1, not: 1, shareDone: 0.5 });
  });

  it("is given in all", () => {
    expect(total).toMatchObject({ agreements: 8, due: 6, done: 3, partly: 1, not: 2, notYetDue: 1 });
    expect(total).toMatchObject({ withoutStatus: 1, shareDone: 0.5, sharePartly: 1 / 6, shareNot: 1 / 3 });
  });

  it("has no shares without agreements", () => {
    const nothing = agreementStatus([]);
    expect(nothing.goals).toEqual([]);
    expect(nothing.total).toMatchObject({ agreements: 0, due: 0, shareDone: null });
  });

  it("counts every agreement once: the goals and those without one are all of them", () => {
    const status = fc.constantFrom("done", "partly", "not", "not-yet-due", null);
    const goal = fc.constantFrom("D1", "d1", "D2", "", null);
    fc.assert(
      fc.property(fc.array(fc.record({ goal, status })), (some) => {
        const found = agreementStatus(some);
        const parts = [...found.goals, found.withoutGoal];
        const sumOf = (name: "agreements" | "due" | "done" | "withoutStatus") =>
          parts.reduce((sum, part) => sum + part[name], 0);
        expect(sumOf("agreements")).toBe(some.length);
        expect(sumOf("due")).toBe(found.total.due);
        expect(sumOf("done")).toBe(found.total.done);
        expect(sumOf("withoutStatus")).toBe(found.total.withoutStatus);
      }),
      { seed: 20220705 },
    );
  });
});
