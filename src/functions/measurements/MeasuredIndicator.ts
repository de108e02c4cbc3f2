import type { ShareNotationSeen } from "./ShareNotationSeen";

/** Which rows of the range hold the measurements of one indicator in one area. */
export interface MeasuredArea {
  readonly area: string;
  /** Indexes within the range, in its order. */
  readonly rows: number[];
}

/** An indicator as the measurements have it: rows, not yet measurements, for there may be very many. */
export interface MeasuredIndicator {
  /** As its first row spells it. */
  readonly name: string;
  readonly firstRow: number;
  readonly areas: Map<string, MeasuredArea>;
  readonly notation: ShareNotationSeen;
}
