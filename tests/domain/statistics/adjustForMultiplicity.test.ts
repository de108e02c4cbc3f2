import fc from "fast-check";
import { adjustForMultiplicity } from "../../../src/domain/statistics/adjustForMultiplicity";
import { refusalOf } from "./refusalOf";

const methods = ["bonferroni", "holm", "benjamini-hochberg"] as const;

describe("adjustForMultiplicity", () => {
  it("never lowers a probability, never passes 1, and Holm never passes Bonferroni", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (probabilities) => {
        const [bonferroni, holm] = methods.map((method) => adjustForMultiplicity(probabilities, method));
        for (const method of methods) {
          adjustForMultiplicity(Object.freeze(probabilities), method).forEach((adjusted, index) => {
            expect(adjusted).toBeGreaterThanOrEqual((probabilities[index] ?? NaN) - 1e-15);
            expect(adjusted).toBeLessThanOrEqual(1);
          });
        }
        holm?.forEach((adjusted, index) => expect(adjusted).toBeLessThanOrEqual(bonferroni?.[index] ?? NaN));
      }),
      { seed: 1979 },
    );
  });

  it("refuses no probabilities, and one above 1", () => {
    expect(refusalOf(() => adjustForMultiplicity([], "holm"))).toBe("too-few-values");
    expect(refusalOf(() => adjustForMultiplicity([1.2], "holm"))).toBe("out-of-range");
  });
});
