import { barWidth } from "./FlowLayout";

/** Where the bars of each layer stand, and how much room there is between two. */
export interface Columns {
  /** Left edge of the bars, from entry (0) to the ends (the last). */
  readonly x: readonly number[];
  /** The least room between the bars of two layers. */
  readonly gap: number;
}

const edge = 2;
const leastInnerGap = 44;
/** Room of a number from its bar, and of two numbers from each other. */
const aroundLabels = 14;

/** As many layers of provisions as there is room for, with numbers at both ends of a band; at least 1. */
export function mostLayers(width: number, widestLabel: number): number {
  const inner = width - 2 * edge - barWidth - 2 * outerStep(widestLabel);
  return (
    1 + Math.max(0, Math.floor(inner / (Math.max(leastInnerGap, widestLabel + aroundLabels) + barWidth)))
  );
}

/**
 * @param layers  of provisions
 */
export function columnsOf(layers: number, width: number, widestLabel: number): Columns {
  const end = width - edge - barWidth;
  const outer = layers === 1 ? (end - edge) / 2 : outerStep(widestLabel);
  const inner = layers === 1 ? outer : (end - edge - 2 * outer) / (layers - 1);
  const between = Array.from({ length: layers }, (_, layer) => edge + outer + layer * inner);
  return { x: [edge, ...between, end], gap: Math.min(outer, inner) - barWidth };
}

/** Beside entry and the ends both numbers may stand at one height; between provisions they do not. */
const outerStep = (widestLabel: number): number => 2 * widestLabel + aroundLabels + barWidth;
