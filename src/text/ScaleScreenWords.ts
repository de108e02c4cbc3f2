import type { OrdinalScale } from "../domain/scales/OrdinalScale";
import type { OrdinalVerdict } from "../domain/scales/changeOfCounts";
import type { ScaleFacts } from "../report/ScaleFacts";

/** What the screen Trajecten says of scores before and after. */
export interface ScaleScreenWords {
  readonly group: string;
  readonly noDomain: string;
  readonly scale: (scale: OrdinalScale) => string;
  readonly persons: (persons: number) => string;
  readonly improved: string;
  readonly unchanged: string;
  readonly worsened: string;
  readonly net: string;
  readonly dropOut: string;
  /** Of the persons measured twice. */
  readonly atLimits: (ceiling: string, floor: string) => string;
  /** What the verdict rests on; null where the reason says it all. */
  readonly verdict: Readonly<Record<OrdinalVerdict, string | null>>;
  readonly reason: (reason: NonNullable<ScaleFacts["reason"]>, minimum: number) => string;
  /** No cause: under all scales. */
  readonly careful: string;
}
