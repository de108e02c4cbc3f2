import type { PictureWords } from "../../text/PictureWords";
import { colours } from "../colours";
import { coordinate } from "../coordinate";
import { hatch } from "../hatch";
import { textAt } from "../textAt";
import { textWidth } from "../textWidth";
import type { PlacedPoint, Plot } from "./Plot";

const halfColumn = 6;

/** Whiskers and dots, open for earlier measurements and filled for the latest; a hatched column where a value is hidden. */
export function dots(plot: Plot, words: PictureWords): string[] {
  const last = plot.points.at(-1);
  const lastHidden = plot.points.filter(({ point }) => point.suppressed).at(-1);
  return plot.points.flatMap((placed) => [
    ...whisker(placed, plot),
    ...dot(placed, placed === last),
    ...(placed.point.suppressed ? hidden(placed, plot) : []),
    ...(placed === lastHidden ? [hiddenWord(placed, plot, words)] : []),
  ]);
}

function whisker({ point, x, y: middle }: PlacedPoint, { y }: Plot): string[] {
  if (point.interval95 === null || middle === null) return [];
  const [upper, lower] = [coordinate(y(point.interval95.upper)), coordinate(y(point.interval95.lower))];
  const [at, left] = [coordinate(x), coordinate(x - 4)];
  return [
    `<path class="whisker" d="M${at} ${upper}V${lower}M${left} ${upper}h8M${left} ${lower}h8" fill="none" stroke="${colours.data}" stroke-width="1.4"/>`,
  ];
}

function dot({ x, y }: PlacedPoint, isLast: boolean): string[] {
  if (y === null) return [];
  const [look, radius, fill] = isLast ? ["latest", "4.5", colours.data] : ["earlier", "3.5", colours.paper];
  return [
    `<circle class="${look}" cx="${coordinate(x)}" cy="${coordinate(y)}" r="${radius}" fill="${fill}" stroke="${colours.data}" stroke-width="1.75"/>`,
  ];
}

function hidden({ x }: PlacedPoint, { top, bottom }: Plot): string[] {
  const across = { lower: x - halfColumn, upper: x + halfColumn };
  return [
    `<rect class="hidden" x="${coordinate(across.lower)}" y="${top}" width="${2 * halfColumn}" height="${bottom - top}" fill="none" stroke="${colours.hatch}" stroke-dasharray="2 2"/>`,
    hatch({ across, height: bottom - top, topAt: () => top }),
  ];
}

/** Under its period: in the field it would stand on other measurements. */
function hiddenWord({ x }: PlacedPoint, { width, bottom }: Plot, { suppressed }: PictureWords): string {
  const half = textWidth(suppressed, 11) / 2;
  const middle = Math.min(Math.max(x, half), width - half);
  return textAt(middle, bottom + 32, suppressed, { anchor: "middle", name: "hidden-word" });
}
