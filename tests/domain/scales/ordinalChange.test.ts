import fc from "fast-check";
import type { Transition } from "../../../src/domain/scales/ordinalChange";
import { ordinalChange } from "../../../src/domain/scales/ordinalChange";
import { refusalWithFacts } from "./refusalWithFacts";

const matrix = Object.freeze({ lowest: 1, highest: 5 });
const steps = (...rows: readonly (readonly [number, number | null, number])[]): readonly Transition[] =>
  Object.freeze(rows.map(([before, after, persons]) => Object.freeze({ before, after, persons })));

describe("the change of a group from its table of transitions", () => {
  it("+1 for 22, +2 for 3, 0 for 55, −1 for 15, −2 for 5: 25 up and 20 down, p .551 (domain fixture, computed with scipy)", () => {
    const change = ordinalChange(matrix, steps([3, 4, 22], [2, 4, 3], [3, 3, 55], [3, 2, 15], [4, 2, 5]));
    expect([change.verdict, change.persons]).toEqual(["cannot-tell", 100]);
    expect(change.figures?.improved.value).toBe(0.25);
    expect(change.figures?.worsened.value).toBe(0.2);
    expect(change.figures?.signTest).toBeCloseTo(0.551, 3);
  });

  it("shows the ceiling of those measured twice, and keeps who was not measured again apart (by hand)", () => {
    const change = ordinalChange(matrix, steps([5, 5, 8], [4, 5, 6], [1, 1, 6], [5, null, 5]));
    expect([change.persons, change.withoutFollowUp]).toEqual([20, 5]);
    expect([change.figures?.ceiling, change.figures?.floor, change.figures?.dropOut]).toEqual([
      0.4, 0.3, 0.2,
    ]);
  });

  it("knows the six steps of the ladder", () => {
    const ladder = { lowest: 1, highest: 6 };
    expect(ordinalChange(ladder, steps([5, 6, 10])).verdict).toBe("moved-favourably");
    expect(refusalWithFacts(() => ordinalChange(ladder, steps([6, 7, 10])))).toEqual([
      "out-of-range",
      { name: "after", value: 7, lowest: 1, highest: 6 },
    ]);
  });

  it("takes the minimum it is given; 10 unless told otherwise", () => {
    expect(ordinalChange(matrix, steps([2, 3, 9])).verdict).toBe("suppressed");
    expect(ordinalChange(matrix, steps([2, 3, 10])).verdict).toBe("moved-favourably");
    expect(ordinalChange(matrix, steps([2, 3, 9]), 9).verdict).toBe("moved-favourably");
  });

  it("cannot judge a group without rows", () => {
    expect(ordinalChange(matrix, [])).toEqual({
      verdict: "not-assessable",
      persons: 0,
      withoutFollowUp: 0,
      figures: null,
    });
  });

  it("does not depend on the order of the rows, nor on how often a step stands there", () => {
    const score = fc.integer({ min: 1, max: 5 });
    const row = fc.tuple(score, fc.option(score), fc.nat(20));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const halves = rows.flatMap(([before, after, persons]): [number, number | null, number][] => [
          [before, after, Math.floor(persons / 2)],
          [before, after, Math.ceil(persons / 2)],
        ]);
        expect(ordinalChange(matrix, steps(...halves.reverse()))).toEqual(
          ordinalChange(matrix, steps(...rows)),
        );
      }),
      { seed: 2017 },
    );
  });
});
