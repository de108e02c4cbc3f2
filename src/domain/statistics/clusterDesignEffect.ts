import { assertInRange } from "./assertInRange";

/**
 * How much asking persons in groups (a class, a meeting place) widens the uncertainty.
 *
 * @param personsPerCluster        mean number of persons per group, ≥ 1
 * @param intraclassCorrelation    how much persons of one group are alike, 0–1
 * @returns                        ≥ 1
 * @throws InvalidInput  "not-a-finite-number", "out-of-range"
 * Source: Kish (1965), Survey Sampling, §5.4.
 * @example clusterDesignEffect(25, 0.02) // 1.48
 */
export function clusterDesignEffect(personsPerCluster: number, intraclassCorrelation: number): number {
  assertInRange("personsPerCluster", personsPerCluster, 1, Infinity);
  assertInRange("intraclassCorrelation", intraclassCorrelation, 0, 1);
  return 1 + (personsPerCluster - 1) * intraclassCorrelation;
}
