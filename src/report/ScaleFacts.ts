import type { OrdinalFigures, OrdinalVerdict } from "../domain/scales/changeOfCounts";
import type { OrdinalScale } from "../domain/scales/OrdinalScale";
import type { ScaleInstrumentCode } from "../domain/scales/scaleInstruments";

/** How people moved on one scale in one domain: of those who were measured twice. */
export interface ScaleFacts {
  /** As we say it for an instrument we know, as it was typed for another. */
  readonly instrument: string;
  /** Null for a scale of one's own. */
  readonly code: ScaleInstrumentCode | null;
  /** Null where no domain is named. */
  readonly domain: string | null;
  /** Null where the rows do not say it. */
  readonly scale: OrdinalScale | null;
  /** Measured twice; null where they are too few to say how many. */
  readonly persons: number | null;
  readonly verdict: OrdinalVerdict;
  /** Null where there is a reason. */
  readonly figures: OrdinalFigures | null;
  readonly reason: "scale-unknown" | "version-missing" | "domain-unknown" | "nobody-twice" | "too-few" | null;
  /** Persons below which nothing is said of them. */
  readonly minimum: number;
  /** Rows with a score, a count or a second instrument that cannot be right: in no figure. */
  readonly rowsLeftOut: number;
}
