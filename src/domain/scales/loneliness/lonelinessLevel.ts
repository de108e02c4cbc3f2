import { assertWholeNumber } from "../../statistics/assertWholeNumber";
import type { LonelinessVersion } from "./lonelinessScales";
import { lonelinessScales } from "./lonelinessScales";

/** The short version does not tell severe from very severe. */
export type LonelinessLevel = "not-lonely" | "moderately-lonely" | "severely-lonely" | "very-severely-lonely";

/**
 * How lonely a total score is called.
 *
 * @param version  6 or 11 items
 * @param total    unfavourable answers, 0 to the number of items
 * @throws InvalidInput  "not-a-finite-number", "out-of-range", "not-a-whole-number"
 * Source: see lonelinessScales.
 * @example lonelinessLevel(11, 9) // "severely-lonely"
 */
export function lonelinessLevel(version: LonelinessVersion, total: number): LonelinessLevel {
  assertWholeNumber("total", total, 0, version);
  const { lonelyFrom, severelyFrom, verySeverelyFrom } = lonelinessScales[version];
  if (verySeverelyFrom !== null && total >= verySeverelyFrom) return "very-severely-lonely";
  if (total >= severelyFrom) return "severely-lonely";
  return total >= lonelyFrom ? "moderately-lonely" : "not-lonely";
}
