import type { PictureWords } from "../../text/PictureWords";
import { colours } from "../colours";
import { coordinate } from "../coordinate";
import { picture } from "../picture";
import { textAt } from "../textAt";
import { textWidth } from "../textWidth";
import { wrapLabel } from "../wrapLabel";
import { bandMarkup } from "./bandMarkup";
import type { FlowBand, FlowLayout, FlowNode } from "./FlowLayout";
import { barWidth } from "./FlowLayout";
import type { JourneyFlowFacts } from "./JourneyFlowFacts";
import { layoutOf } from "./layoutOf";
import { nameLine, nameSize } from "./stackNodes";

const legendSize = 11;
const legendLine = 14;
const sample = 26;
const labelSize = 11;
const labelHeight = 12;
const labelGap = 4;

/**
 * The ways people go: from entry at the left through the provisions to exit at the right. The thickness of a band is the
 * number of persons, who stand at both its ends; hatched where that number is hidden. Steps back, and around to the
 * same provision, run under the provisions with an arrow.
 *
 * For: steps that are protected for sharing. Not for: reading exact numbers off thickness; the same stands in a table.
 *
 * @param width  in the units of the viewBox, which is as wide in pixels where nothing stretches it
 * @returns      an SVG element as text, with its figures as `aria-label`; "" where there is no step
 */
export function journeyFlow(facts: JourneyFlowFacts, words: PictureWords, width = 320): string {
  if (facts.transitions.length === 0) return "";
  const layout = layoutOf(facts, words, width);
  const { lanes, bottom } = lanesUnder(layout);
  const forward = layout.bands.filter(({ lane }) => lane === null);
  const back = layout.bands.filter(({ lane }) => lane !== null);
  const legend = legendLines(facts, words, width);
  const parts = [
    ...forward.map((band) => bandMarkup(band, null)),
    ...back.map((band) => bandMarkup(band, lanes.get(band) ?? null)),
    ...layout.nodes.map((node) => nodeMarkup(node, width)),
    ...layout.bands.flatMap(bandLabels),
    ...legendMarkup(legend, bottom),
  ];
  const height = bottom + (legend.length === 0 ? 0 : 6 + legend.length * legendLine);
  return picture({ width, height, name: "journey-flow", label: words.journeys(facts) }, parts);
}

function lanesUnder({ bands, gap, bottom }: FlowLayout) {
  const lanes = new Map<FlowBand, { readonly y: number; readonly turn: number }>();
  let y = bottom + 4;
  for (const band of bands) {
    if (band.lane === null) continue;
    const room = Math.max(band.thickness, 8) + 4;
    // Each turns a little further from the bars, so that they cross as little as they can.
    lanes.set(band, { y: y + room / 2, turn: gap / 2 - 6 + Math.min(12, 4 * band.lane) });
    y += room;
  }
  return { lanes, bottom: y };
}

function nodeMarkup({ x, y, height, nameLines }: FlowNode, width: number): string {
  const bar = `<rect class="place" x="${coordinate(x)}" y="${coordinate(y)}" width="${barWidth}" height="${coordinate(height)}" fill="${colours.dataStrong}"/>`;
  // Towards the middle, so that no name leaves the picture or meets those of entry and the ends.
  const isLeft = x + barWidth / 2 < width / 2;
  const look = { anchor: isLeft ? "start" : "end", size: nameSize, strong: true, name: "name" } as const;
  const names = nameLines.map((line, index) => {
    const baseline = y - 6 - (nameLines.length - 1 - index) * nameLine;
    const wide = textWidth(line, nameSize, true);
    const left = isLeft ? x : x + barWidth - wide;
    return paper(left, baseline - 4, wide) + textAt(isLeft ? x : x + barWidth, baseline, line, look);
  });
  return bar + names.join("");
}

/** The number at both ends; on paper of its own where the band is thinner than the number. */
function bandLabels({ from, to, startY, endY, label, thickness }: FlowBand): string[] {
  const wide = textWidth(label, labelSize, true);
  const [start, end] = [from.x + barWidth + labelGap, to.x - labelGap];
  const under = (x: number, y: number): string => (thickness < labelHeight ? paper(x, y, wide) : "");
  const look = { strong: true, name: "persons" };
  return [
    under(start, startY) + textAt(start, startY + 4, label, { anchor: "start", ...look }),
    under(end - wide, endY) + textAt(end, endY + 4, label, { anchor: "end", ...look }),
  ];
}

/** Behind a text that stands over bands. */
function paper(left: number, middle: number, width: number): string {
  const place = `x="${coordinate(left)}" y="${coordinate(middle - labelHeight / 2)}"`;
  return `<rect class="paper" ${place} width="${coordinate(width)}" height="${labelHeight}" fill="${colours.paper}" opacity=".8"/>`;
}

function legendLines({ transitions, minimum }: JourneyFlowFacts, words: PictureWords, width: number) {
  return transitions.some(({ persons }) => persons === null)
    ? wrapLabel(words.hiddenSteps(minimum), width - sample - 8, legendSize)
    : [];
}

function legendMarkup(lines: readonly string[], top: number): string[] {
  if (lines.length === 0) return [];
  const y = top + 13;
  const hatching = `<path class="legend hidden" d="M0 ${coordinate(y)}h${sample}" stroke="${colours.hatch}" stroke-width="7" stroke-dasharray="1.5 3"/>`;
  return [
    hatching,
    ...lines.map((line, index) => textAt(sample + 6, y + 4 + index * legendLine, line, { size: legendSize })),
  ];
}
