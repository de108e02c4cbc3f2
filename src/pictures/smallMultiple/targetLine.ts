import { colours } from "../colours";
import { coordinate } from "../coordinate";
import { textAt } from "../textAt";
import { textWidth } from "../textWidth";
import type { Plot } from "./Plot";

const lineHeight = 11;

/** The target value as a line of long dashes, with its words on it where the measurements leave most room. */
export function targetLine(target: number, label: string, plot: Plot): string[] {
  const y = plot.y(target);
  const width = textWidth(label, 11);
  const places = [plot.left + 3, plot.right - width - 3].flatMap((x) =>
    [y - 3, y + lineHeight]
      .filter((baseline) => baseline - lineHeight >= 0 && baseline <= plot.bottom)
      .map((baseline) => ({ x, baseline, room: roomAround(x, width, baseline, plot) })),
  );
  const best = places.reduce((roomiest, place) => (place.room > roomiest.room ? place : roomiest), {
    x: plot.left + 3,
    baseline: y - 3,
    room: -1,
  });
  return [
    `<path class="target" d="M${coordinate(plot.left)} ${coordinate(y)}H${coordinate(plot.right)}" fill="none" stroke="${colours.dataStrong}" stroke-width="1.5" stroke-dasharray="7 3"/>`,
    textAt(best.x, best.baseline, label, { name: "target-label" }),
  ];
}

/** How far the nearest measurement with its whisker stays from a line of text; 0 where it goes through. */
function roomAround(x: number, width: number, baseline: number, { points, y }: Plot): number {
  return points.reduce((least, { point, x: at, y: middle }) => {
    if (middle === null || at < x - 5 || at > x + width + 5) return least;
    const top = Math.min(middle - 5, y(point.interval95?.upper ?? -Infinity));
    const bottom = Math.max(middle + 5, y(point.interval95?.lower ?? Infinity));
    return Math.min(least, Math.max(0, baseline - lineHeight - bottom, top - baseline));
  }, Infinity);
}
