import { clusterDesignEffect } from "../../../src/domain/statistics/clusterDesignEffect";
import { refusalOf } from "./refusalOf";

describe("clusterDesignEffect, 1 + (m − 1)ρ (Kish 1965)", () => {
  it.each([
    [25, 0.02, 1.48],
    [1, 0.5, 1],
    [30, 0, 1],
    [30, 1, 30],
  ])("%d persons per cluster, correlation %d: %d", (persons, correlation, effect) => {
    expect(clusterDesignEffect(persons, correlation)).toBeCloseTo(effect, 12);
  });

  it("refuses clusters of less than one person", () => {
    expect(refusalOf(() => clusterDesignEffect(0.5, 0.1))).toBe("out-of-range");
  });
});
