import type { GoalReach } from "../report/report";
import type { Interval } from "../domain/statistics/Interval";

/** How much of a target group was reached, as shares 0–1. A `GoalReach` with a share can be given as it is. */
export interface RangeBarFacts extends Pick<GoalReach, "sizeLower" | "sizeUpper" | "cappedByTarget"> {
  /** At the stated size of the target group. */
  readonly shareAtSize: Interval;
  /** Whatever size within its range the target group has; at least as wide. */
  readonly share: Interval;
  /** Null counts as bounded. */
  readonly persons: { readonly exact: boolean } | null;
}
