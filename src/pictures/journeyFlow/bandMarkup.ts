import { colours } from "../colours";
import { coordinate } from "../coordinate";
import type { FlowBand } from "./FlowLayout";
import { barWidth } from "./FlowLayout";

/** Where a band that goes back runs: its lane's height, and how far from the bars it turns. */
export interface Lane {
  readonly y: number;
  readonly turn: number;
}

const edgeWidth = 1.5;
const arrow = 5;

/**
 * A band: soft with dark edges, hatched where its number is hidden. One that goes back runs under the places, with dashed
 * edges and an arrow.
 */
export function bandMarkup(band: FlowBand, lane: Lane | null): string {
  const path = lane === null ? forwardPath(band) : returningPath(band, lane);
  const name = lane === null ? "band" : "band-back";
  const line = (look: string): string => `<path class="${name}" d="${path}" fill="none" ${look}/>`;
  const { thickness, hidden } = band;
  const head = lane === null ? "" : arrowAt((band.from.x + barWidth + band.to.x) / 2, lane.y);
  if (hidden) {
    const hatching = `stroke="${colours.hatch}" stroke-width="${thickness}" stroke-dasharray="1.5 3"`;
    return line(hatching).replace(name, `${name} hidden`) + head;
  }
  const dashes = lane === null ? "" : ` stroke-dasharray="5 3"`;
  const inner = Math.max(0.5, thickness - edgeWidth);
  return [
    line(`stroke="${colours.data}" stroke-width="${coordinate(thickness)}"${dashes}`),
    line(`stroke="${colours.dataSoft}" stroke-width="${coordinate(inner)}"`).replace(name, `${name} soft`),
    head,
  ].join("");
}

function forwardPath({ from, to, startY, endY }: FlowBand): string {
  const [x1, x2] = [from.x + barWidth, to.x];
  const middle = coordinate((x1 + x2) / 2);
  const [y1, y2] = [coordinate(startY), coordinate(endY)];
  return `M${coordinate(x1)} ${y1}C${middle} ${y1} ${middle} ${y2} ${coordinate(x2)} ${y2}`;
}

/** Out to the right, down to the lane, back to the left, up, and in again. */
function returningPath({ from, to, startY, endY }: FlowBand, { y, turn }: Lane): string {
  const [right, left] = [from.x + barWidth + turn, to.x - turn].map(coordinate);
  return `M${coordinate(from.x + barWidth)} ${coordinate(startY)}H${right}V${coordinate(y)}H${left}V${coordinate(endY)}H${coordinate(to.x)}`;
}

function arrowAt(x: number, y: number): string {
  const points = `M${coordinate(x - arrow)} ${coordinate(y)}l${2 * arrow} -${arrow}v${2 * arrow}Z`;
  return `<path class="arrow" d="${points}" fill="${colours.dataStrong}"/>`;
}
