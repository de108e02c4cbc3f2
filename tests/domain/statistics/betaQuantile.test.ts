import betaProbabilityOfStdlib from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantileOfStdlib from "@stdlib/stats-base-dists-beta-quantile";
import { betaProbability } from "../../../src/domain/statistics/betaProbability";
import { betaQuantile } from "../../../src/domain/statistics/betaQuantile";
import { relativeError } from "../../reference/relativeError";
import { probabilities } from "./probabilities";
import { refusalOf } from "./refusalOf";

describe.each([
  [0.5, 0.5],
  [0.5, 1e5],
  [1e5, 0.5],
  [1, 7],
  [2, 3],
  [12.5, 0.7],
  [41, 12],
  [470, 531],
  [1e5, 1e5],
])("beta with shapes %d and %d", (first, second) => {
  it.each(probabilities)("quantile at %d agrees with @stdlib", (probability) => {
    const oracle = betaQuantileOfStdlib(probability, first, second);
    expect(relativeError(betaQuantile(probability, first, second), oracle)).toBeLessThan(1e-10);
  });

  it.each([-3, -1, 0, 1, 3])(
    "probability %d standard deviations from the mean agrees with @stdlib",
    (distance) => {
      const sum = first + second;
      const deviation = Math.sqrt((first * second) / (sum * sum * (sum + 1)));
      const value = Math.min(1, Math.max(0, first / sum + distance * deviation));
      const oracle = betaProbabilityOfStdlib(value, first, second);
      expect(relativeError(betaProbability(value, first, second), oracle)).toBeLessThan(1e-10);
    },
  );
});

describe("betaQuantile", () => {
  it("with shapes 1 and 1 is the probability itself (by hand)", () => {
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 14);
  });

  it("refuses shapes of nothing, certain probabilities and values beyond 1", () => {
    expect(refusalOf(() => betaQuantile(0.5, 0, 1))).toBe("out-of-range");
    expect(refusalOf(() => betaQuantile(1, 1, 1))).toBe("out-of-range");
    expect(refusalOf(() => betaProbability(1.1, 1, 1))).toBe("out-of-range");
  });
});
