import type { ShareNotationSeen } from "./ShareNotationSeen";

/** The measurements of one indicator in one area. */
export interface MeasuredArea {
  readonly area: string;
  /** Its place in `MeasuredRows.rows`. */
  readonly series: number;
}

/** An indicator as the measurements have it: rows, not yet measurements, for there may be very many. */
export interface MeasuredIndicator {
  /** As its first row spells it. */
  readonly name: string;
  readonly firstRow: number;
  readonly areas: Map<string, MeasuredArea>;
  readonly notation: ShareNotationSeen;
}
