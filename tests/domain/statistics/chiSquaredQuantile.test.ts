import chiSquaredProbabilityOfStdlib from "@stdlib/stats-base-dists-chisquare-cdf";
import chiSquaredQuantileOfStdlib from "@stdlib/stats-base-dists-chisquare-quantile";
import { chiSquaredProbability } from "../../../src/domain/statistics/chiSquaredProbability";
import { chiSquaredQuantile } from "../../../src/domain/statistics/chiSquaredQuantile";
import { chiSquaredUpperProbability } from "../../../src/domain/statistics/chiSquaredUpperProbability";
import { relativeError } from "../../reference/relativeError";
import { probabilities } from "./probabilities";
import { refusalOf } from "./refusalOf";

// With thousands of degrees of freedom @stdlib is off by up to 1e-3; tests/reference/quantiles.csv tells there.
describe.each([0.5, 1, 2, 3.3, 7, 30, 1000])("chi-squared with %d degrees of freedom", (degreesOfFreedom) => {
  it.each(probabilities)("quantile at %d agrees with @stdlib", (probability) => {
    const oracle = chiSquaredQuantileOfStdlib(probability, degreesOfFreedom);
    expect(relativeError(chiSquaredQuantile(probability, degreesOfFreedom), oracle)).toBeLessThan(1e-10);
  });

  it.each([0.1, 0.5, 0.9, 1, 1.1, 2])("probability below %d times the mean agrees with @stdlib", (times) => {
    const value = times * degreesOfFreedom;
    const oracle = chiSquaredProbabilityOfStdlib(value, degreesOfFreedom);
    const ours = chiSquaredProbability(value, degreesOfFreedom);
    expect(relativeError(ours, oracle)).toBeLessThan(1e-10);
    expect(ours + chiSquaredUpperProbability(value, degreesOfFreedom)).toBeCloseTo(1, 13);
  });
});

describe("chiSquaredQuantile", () => {
  it("at 99.8% and one degree of freedom is 9.54953570608324 (Fingertips)", () => {
    expect(chiSquaredQuantile(0.998, 1)).toBeCloseTo(9.54953570608324, 12);
  });

  it("with two degrees of freedom leaves e^(−x/2) above x (by hand)", () => {
    expect(relativeError(chiSquaredUpperProbability(1000, 2), Math.exp(-500))).toBeLessThan(1e-11);
  });

  it("refuses no degrees of freedom, certain probabilities and negative values", () => {
    expect(refusalOf(() => chiSquaredQuantile(0.9, 0))).toBe("out-of-range");
    expect(refusalOf(() => chiSquaredQuantile(0, 5))).toBe("out-of-range");
    expect(refusalOf(() => chiSquaredProbability(-1, 5))).toBe("out-of-range");
    expect(refusalOf(() => chiSquaredUpperProbability(1, NaN))).toBe("not-a-finite-number");
  });
});
