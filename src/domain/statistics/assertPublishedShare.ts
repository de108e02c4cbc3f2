import { assertEstimate } from "./assertEstimate";
import { assertInRange } from "./assertInRange";
import type { Estimate } from "./Estimate";

/**
 * Refuses a published share of which a number lies outside 0–1, or the value outside its bounds.
 *
 * @throws InvalidInput  "not-a-finite-number", "bounds-reversed", "out-of-range"
 */
export function assertPublishedShare(share: Estimate): void {
  assertEstimate(share);
  assertInRange("lower95", share.lower95, 0, 1);
  assertInRange("upper95", share.upper95, 0, 1);
}
