import type { EstimateWithInterval } from "../../statistics/EstimateWithInterval";
import { wilsonProportion } from "../../statistics/wilsonProportion";
import type { LonelinessLevel } from "./lonelinessLevel";
import { lonelinessLevel } from "./lonelinessLevel";
import type { LonelinessScore } from "./lonelinessScore";
import type { LonelinessVersion } from "./lonelinessScales";
import { lonelinessScales } from "./lonelinessScales";

/** A share of the persons whose score is valid; null where they are too few. */
export interface LonelinessShare {
  readonly personsValid: number;
  readonly personsNotValid: number;
  readonly share: EstimateWithInterval | null;
}

/** Only to be laid beside a group with the same version. */
export interface LonelinessOfGroup {
  readonly version: LonelinessVersion;
  readonly lonely: LonelinessShare;
  /** Severely and very severely lonely together. */
  readonly severelyLonely: LonelinessShare;
  readonly emotionallyLonely: LonelinessShare;
  readonly sociallyLonely: LonelinessShare;
}

/**
 * Which share of a group is lonely, severely lonely, emotionally and socially lonely, with 95% Wilson intervals.
 *
 * For: one group at one time, with one version of the scale. Not for: figures that others publish for whole
 * neighbourhoods, which are often estimated by a model.
 *
 * @param version         6 or 11 items: that of every score
 * @param scores          one per person
 * @param minimumPersons  fewest persons with a valid score that are reported on
 * @throws InvalidInput  "out-of-range", "not-a-whole-number", "not-a-finite-number" for a total
 * Source: see lonelinessScales; Wilson (1927).
 * @example lonelinessOfGroup(11, []).lonely // { personsValid: 0, personsNotValid: 0, share: null }
 */
export function lonelinessOfGroup(
  version: LonelinessVersion,
  scores: readonly LonelinessScore[],
  minimumPersons = 10,
): LonelinessOfGroup {
  const { subscaleFrom } = lonelinessScales[version];
  const shareOf = (
    score: "total" | "emotional" | "social",
    isLonely: (value: number) => boolean,
  ): LonelinessShare => {
    let personsValid = 0;
    let persons = 0;
    for (const { [score]: value } of scores) {
      if (value === null) continue;
      personsValid += 1;
      if (isLonely(value)) persons += 1;
    }
    const isReported = personsValid > 0 && personsValid >= minimumPersons;
    return {
      personsValid,
      personsNotValid: scores.length - personsValid,
      share: isReported ? wilsonProportion(persons, personsValid) : null,
    };
  };
  return {
    version,
    lonely: shareOf("total", (total) => lonelinessLevel(version, total) !== "not-lonely"),
    severelyLonely: shareOf("total", (total) => severe.has(lonelinessLevel(version, total))),
    emotionallyLonely: shareOf("emotional", (score) => score >= subscaleFrom),
    sociallyLonely: shareOf("social", (score) => score >= subscaleFrom),
  };
}

const severe: ReadonlySet<LonelinessLevel> = new Set(["severely-lonely", "very-severely-lonely"]);
