import normalProbabilityOfStdlib from "@stdlib/stats-base-dists-normal-cdf";
import { normalProbability } from "../../../src/domain/statistics/normalProbability";
import { relativeError } from "../../reference/relativeError";

describe("normalProbability", () => {
  it.each([-37, -20, -10, -6, -5.66, -5.65, -3, -1.96, -0.675, -0.674, -0.01, 0, 0.5, 1.96, 5.7, 9])(
    "below %d agrees with @stdlib",
    (z) => {
      expect(relativeError(normalProbability(z), normalProbabilityOfStdlib(z, 0, 1))).toBeLessThan(1e-10);
    },
  );
});
