import type { PersonsReached, TargetGroupReach } from "../report/report";

/** What is said about how many people were reached: a range unless persons were counted. */
export interface ReachSentences {
  /** "Bereikt: tussen 279 en 675 personen." */
  readonly reached: (persons: PersonsReached) => string;
  /** The share with the numbers behind it, or why it cannot be said. */
  readonly targetGroup: (reach: TargetGroupReach) => string;
  /** That some activities are not in the numbers; null where all are. */
  readonly notCounted: (persons: PersonsReached) => string | null;
}
