import type { Period } from "../../domain/period";
import type { MeasuredIndicator } from "./MeasuredIndicator";

/** The rows of a range with measurements, brought together but not yet read. */
export interface MeasuredRows {
  /** By compare key, in the order in which they first appear. */
  readonly indicators: ReadonlyMap<string, MeasuredIndicator>;
  /** For each series its rows: indexes within the range, in its order. */
  readonly rows: readonly Int32Array[];
  /** For each row of the range the month in which its period begins; 0 for a row that holds no measurement. */
  readonly firstMonths: Int32Array;
  readonly periods: Map<unknown, Period>;
}
