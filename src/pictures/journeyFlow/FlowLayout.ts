import type { JourneyPlace } from "../../domain/trajectories/journeys/Journeys";

/** A place as a bar with its name above it. */
export interface FlowNode {
  readonly place: JourneyPlace;
  readonly layer: number;
  readonly nameLines: readonly string[];
  /** Left edge of the bar, and its top. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A step as a band from the right of one bar to the left of another. */
export interface FlowBand {
  readonly from: FlowNode;
  readonly to: FlowNode;
  /** Middles of the band at its two ends. */
  readonly startY: number;
  readonly endY: number;
  readonly thickness: number;
  /** At both ends: the number, or the mark that hides it. */
  readonly label: string;
  readonly hidden: boolean;
  /** Goes back, or around to the same place: which lane under the places it takes, from 0; null for a step forward. */
  readonly lane: number | null;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  /** Between the bars of two layers. */
  readonly gap: number;
  /** Under the lowest bar. */
  readonly bottom: number;
}

export const barWidth = 8;
