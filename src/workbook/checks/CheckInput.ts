import type { Occurrence } from "../findings";
import type { IndicatorSeries } from "../indicatorSeries";
import type { TargetGroupReach } from "../reachOfRecords";
import type { WorkbookRecords } from "../records";
import type { WorkbookSnapshot } from "../snapshot";
import type { PreviousYear } from "./previous/PreviousYear";

/** What a rule may look at. */
export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly records: WorkbookRecords;
  readonly series: readonly IndicatorSeries[];
  readonly reach: readonly TargetGroupReach[];
  /** Last year's workbook; null where nobody gave it. */
  readonly previous: PreviousYear | null;
}

/**
 * A rule: every place where something is wrong, each time it is.
 *
 * A rule never fails on half a workbook, and never repeats what another rule says: a table or column that is missing
 * or a cell that could not be read is already a finding.
 */
export type Check = (input: CheckInput) => Occurrence[];
