import normalProbabilityOfStdlib from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantileOfStdlib from "@stdlib/stats-base-dists-normal-quantile";
import { criticalValue } from "../../../src/domain/statistics/criticalValue";
import { normalProbability } from "../../../src/domain/statistics/normalProbability";
import { normalQuantile } from "../../../src/domain/statistics/normalQuantile";
import { relativeError } from "../../reference/relativeError";
import { probabilities } from "./probabilities";
import { refusalOf } from "./refusalOf";

describe("normalQuantile", () => {
  it.each([
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.998, 3.090232306167813],
  ])("an interval of %d reaches %d standard errors (published tables)", (confidence, z) => {
    expect(criticalValue(confidence)).toBeCloseTo(z, 12);
  });

  it.each(probabilities)("%d agrees with @stdlib, whose own tails are good to 2e-9", (probability) => {
    const oracle = normalQuantileOfStdlib(probability, 0, 1);
    const isTail = Math.min(probability, 1 - probability) < 1e-6;
    expect(relativeError(normalQuantile(probability), oracle)).toBeLessThan(isTail ? 1e-8 : 1e-10);
  });

  it.each(probabilities.filter((probability) => probability < 0.5))(
    "%d comes back from the distribution of @stdlib",
    (probability) => {
      const back = normalProbabilityOfStdlib(normalQuantile(probability), 0, 1);
      expect(relativeError(back, probability)).toBeLessThan(1e-12);
    },
  );

  it.each([1e-300, 1e-100, 1e-40, 1e-20, 1e-12])("%d comes back from our own distribution", (probability) => {
    expect(relativeError(normalProbability(normalQuantile(probability)), probability)).toBeLessThan(1e-12);
  });

  it("is 0 at a half, and turns its sign on the other side", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.75)).toBe(-normalQuantile(0.25));
  });

  it.each([0, 1, -0.1, 1.1])("refuses the probability %d", (probability) => {
    expect(refusalOf(() => normalQuantile(probability))).toBe("out-of-range");
  });

  it("refuses what is not a number", () => {
    expect(refusalOf(() => normalQuantile(NaN))).toBe("not-a-finite-number");
    expect(refusalOf(() => normalProbability(Infinity))).toBe("not-a-finite-number");
  });
});
