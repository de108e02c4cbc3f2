import type { IndicatorKind } from "../domain/movement/judgement";
import type { ProtectedTransition } from "../domain/trajectories/journeys/protectTransitions";
import type { MeasuredPoint, SpreadReport } from "../report/report";
import type { NumberFormats } from "./NumberFormats";
import type { WrittenShareRange } from "./shareRange";

/** What pictures say: the words in them, and for who does not see them a sentence with their figures. */
export interface PictureWords {
  readonly numbers: NumberFormats;
  /** The figures of a range bar. */
  readonly reach: (range: WrittenShareRange, cappedByTarget: boolean) => string;
  /** The figures of a spread over groups. */
  readonly spread: (spread: SpreadReport) => string;
  readonly unknownGroup: string;
  /** "23 personen, niet verdeeld". */
  readonly notDivided: (persons: number) => string;
  /** The figures of a small multiple. */
  readonly measurements: (facts: MeasuredFacts) => string;
  /** A value with its unit: "48,0%"; without decimals as many as it has. */
  readonly value: (points: number, kind: IndicatorKind | null, decimals?: number) => string;
  /** "streefwaarde 38%". */
  readonly targetValue: (value: string) => string;
  /** The figures of a flow of journeys. */
  readonly journeys: (steps: SaidSteps) => string;
  readonly journeyPlaces: Readonly<Record<"entry" | "exit" | "ongoing", string>>;
  /** What hatching, "<10" and "·" mean. */
  readonly hiddenSteps: (minimum: number) => string;
  /** Stands where a value is hidden. */
  readonly suppressed: string;
}

export interface SaidSteps {
  readonly provisions: readonly string[];
  readonly transitions: readonly ProtectedTransition[];
  /** Smallest number of persons that is shown. */
  readonly minimum: number;
}

export interface MeasuredFacts {
  readonly kind: IndicatorKind | null;
  readonly measurements: readonly MeasuredPoint[];
  /** In points, as is `targetValue`. */
  readonly margin: number | null;
  readonly targetValue: number | null;
}
