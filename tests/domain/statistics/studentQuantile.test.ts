import studentProbabilityOfStdlib from "@stdlib/stats-base-dists-t-cdf";
import studentQuantileOfStdlib from "@stdlib/stats-base-dists-t-quantile";
import { studentProbability } from "../../../src/domain/statistics/studentProbability";
import { studentQuantile } from "../../../src/domain/statistics/studentQuantile";
import { relativeError } from "../../reference/relativeError";
import { probabilities } from "./probabilities";
import { refusalOf } from "./refusalOf";

// Just beside a half @stdlib says 0 for many degrees of freedom; tests/reference/quantiles.csv tells there.
const notBesideHalf = probabilities.filter((probability) => Math.abs(probability - 0.5) > 1e-6);

describe.each([0.5, 1, 2, 3.3, 7, 30, 1000, 1e5])(
  "Student's t with %d degrees of freedom",
  (degreesOfFreedom) => {
    it.each(notBesideHalf)("quantile at %d agrees with @stdlib", (probability) => {
      const oracle = studentQuantileOfStdlib(probability, degreesOfFreedom);
      expect(relativeError(studentQuantile(probability, degreesOfFreedom), oracle)).toBeLessThan(1e-10);
    });

    it.each([-40, -5, -2, -0.3, 0, 0.001, 1.5, 6])("probability below %d agrees with @stdlib", (value) => {
      const oracle = studentProbabilityOfStdlib(value, degreesOfFreedom);
      expect(relativeError(studentProbability(value, degreesOfFreedom), oracle)).toBeLessThan(1e-10);
    });
  },
);

describe("studentQuantile", () => {
  it("is 0 at a half", () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
  });

  it("refuses no degrees of freedom and certain probabilities", () => {
    expect(refusalOf(() => studentQuantile(0.9, 0))).toBe("out-of-range");
    expect(refusalOf(() => studentQuantile(1, 5))).toBe("out-of-range");
    expect(refusalOf(() => studentProbability(NaN, 5))).toBe("not-a-finite-number");
  });
});
