import fc from "fast-check";
import type { LineTreatment } from "../../../src/workbook/sharing/protectLine";
import { protectLine } from "../../../src/workbook/sharing/protectLine";
import { greatestValue, leastValue } from "../../domain/privacy/linearProgram";

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe("what is hidden (by hand from the rule)", () => {
  it.each([
    ["nothing where all are 0 or the minimum", [0, 10, 25], 35, ["shown", "shown", "shown"]],
    ["a small one alone, where nobody knows the total", [9, 10], null, ["primary", "shown"]],
    [
      "a small one and the next, where the total is known",
      [3, 40, 60],
      103,
      ["primary", "secondary", "shown"],
    ],
    ["a zero in a group of fewer than ten", [0, 7], 7, ["primary", "primary"]],
    ["all, where the total would have to go: 3 and 12 are 15", [3, 12], 15, ["withheld", "withheld"]],
    ["a small one that is all there is", [4], 4, ["primary"]],
  ] as const)("%s", (_, parts, total, expected) => {
    expect(protectLine(parts, total, 10)).toEqual(expected);
  });

  it("all of a line with hundreds of parts, of which one is small", () => {
    const parts = [1, ...Array.from({ length: 400 }, () => 12)];
    expect(new Set(protectLine(parts, sum(parts), 10))).toEqual(new Set(["withheld"]));
    expect(new Set(protectLine(parts.slice(1), sum(parts) - 1, 10))).toEqual(new Set(["shown"]));
  });

  it("the minimum is the smallest count that is shown", () => {
    expect(protectLine([4, 5, 80], null, 5)).toEqual(["primary", "shown", "shown"]);
  });
});

it("lets nobody who knows the total and the marks work out a small count (linear programming)", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 200 })), {
        minLength: 2,
        maxLength: 6,
      }),
      (parts) => {
        const total = sum(parts);
        fc.pre(total >= 10);
        const treatments = protectLine(parts, total, 10);
        const hidden = parts
          .map((count, index) => ({ count, treatment: treatments[index] ?? ("shown" as const) }))
          .filter(({ treatment }) => treatment !== "shown");
        const bounds = hidden.map(({ treatment }) => boundsOf(treatment));
        const equations = [
          { coefficients: hidden.map(() => 1), constant: sum(hidden.map(({ count }) => count)) },
        ];
        hidden.forEach(({ count }, index) => {
          if (count === 0 || count >= 10) return;
          expect(leastValue(index, equations, bounds)).toBeLessThan(greatestValue(index, equations, bounds));
        });
        expect(
          parts.filter((count, index) => count > 0 && count < 10 && treatments[index] === "shown"),
        ).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

function boundsOf(treatment: LineTreatment) {
  if (treatment === "primary") return { lowest: 0, highest: 9 };
  return { lowest: treatment === "secondary" ? 10 : 0, highest: Infinity };
}
