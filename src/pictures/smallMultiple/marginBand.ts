import { colours } from "../colours";
import type { ComparedPoint } from "../comparedPoint";
import { coordinate } from "../coordinate";
import { hatch } from "../hatch";
import type { Plot } from "./Plot";

/**
 * The margin as a hatched band with dashed edges, from the measurement compared with to the end of the field. Where a
 * decline is expected anyway, it slants along.
 */
export function marginBand(compared: ComparedPoint, plot: Plot): string[] {
  const { value, margin, driftPerYear, point } = compared;
  const last = plot.points.at(-1);
  if (last === undefined) return [];
  const start = plot.x(point);
  const years = (last.point.at.firstMonth - point.at.firstMonth) / 12;
  const drift = plot.y(value + driftPerYear * years) - plot.y(value);
  const slope = last.x > start ? drift / (last.x - start) : 0;
  const edge = (from: number) => (x: number) => plot.y(from) + slope * (x - start);
  const upper = edge(value + margin);
  const lower = edge(value - margin);
  return [
    hatch({ across: { lower: start, upper: plot.right }, height: lower(start) - upper(start), topAt: upper }),
    ...[upper, lower].map(
      (at) =>
        `<path class="margin" d="M${coordinate(start)} ${coordinate(at(start))}L${coordinate(plot.right)} ${coordinate(at(plot.right))}" fill="none" stroke="${colours.hatch}" stroke-dasharray="3 2"/>`,
    ),
  ];
}
