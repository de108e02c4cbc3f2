import type { Interval } from "../domain/statistics/Interval";
import { colours } from "./colours";
import { coordinate } from "./coordinate";

export interface HatchedArea {
  /** From left to right. */
  readonly across: Interval;
  readonly height: number;
  /** The top edge; a straight line, level or not. */
  readonly topAt: (x: number) => number;
  /** From line to line, along the edge; 6 where nothing is said. */
  readonly spacing?: number;
}

/**
 * Diagonal lines within a box or a slanting band. Drawn line by line: a pattern would need an id, and the same picture
 * may stand on a page twice.
 */
export function hatch({ across, height, topAt, spacing = 6 }: HatchedArea): string {
  const width = across.upper - across.lower;
  const lines: string[] = [];
  for (let offset = spacing; offset < width + height; offset += spacing) {
    const from = Math.max(0, offset - height);
    const to = Math.min(width, offset);
    lines.push(`M${point(from, offset - from)}L${point(to, offset - to)}`);
  }
  return `<path class="hatch" d="${lines.join("")}" stroke="${colours.hatch}" stroke-width=".75" opacity=".6"/>`;

  function point(right: number, down: number): string {
    const x = across.lower + right;
    return `${coordinate(x)} ${coordinate(topAt(x) + down)}`;
  }
}
